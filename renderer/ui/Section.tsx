import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

/** A titled part of a panel, set off by a hairline. */
export function Section({
  title,
  aside,
  children,
}: {
  readonly title: string;
  /** Shown at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}) {
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <div className={styles.head}>
        <h3 className={styles.title} id={id}>
          {title}
        </h3>
        {aside}
      </div>
      {children}
    </section>
  );
}
