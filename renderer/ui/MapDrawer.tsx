import { CloseButton } from '@mantine/core';
import type { ReactNode } from 'react';
import styles from './MapDrawer.module.css';
import overMap from './OverMap.module.css';

interface MapDrawerProps {
  readonly title: string;
  readonly label: string;
  readonly closeLabel: string;
  /** Beside the title. */
  readonly aside?: ReactNode;
  /** Whether the way out has the focus at first, because nothing else would. */
  readonly isCloseFocused?: boolean;
  readonly children: ReactNode;
  close(): void;
}

/** A list that lies over the lower left of the map, beside the talk. Escape closes it. */
export function MapDrawer(props: MapDrawerProps) {
  const { title, label, closeLabel, aside, isCloseFocused = false, children, close } = props;
  return (
    <section
      className={`${overMap.sheet} ${overMap.column} ${styles.drawer}`}
      aria-label={label}
      data-work
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <header className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <span className={styles.aside}>{aside}</span>
        <CloseButton size={24} aria-label={closeLabel} autoFocus={isCloseFocused} onClick={close} />
      </header>
      {children}
    </section>
  );
}
