import type { ReactNode } from 'react';
import styles from './DetailsHeading.module.css';

/** What is selected, at the top of the panel. */
export function DetailsHeading({
  kind,
  name,
  children,
}: {
  readonly kind: string;
  readonly name: string;
  readonly children?: ReactNode;
}) {
  return (
    <header className={styles.heading}>
      <span className={styles.kind}>{kind}</span>
      <h2 className={styles.name} dir="auto">
        {name}
      </h2>
      {children && <p className={styles.text}>{children}</p>}
    </header>
  );
}
