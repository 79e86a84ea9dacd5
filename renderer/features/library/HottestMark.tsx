import styles from './HottestMark.module.css';

/** The heat of the hottest handoff: its number, and how full the bar is. */
export function HottestMark({ heat }: { readonly heat: number }) {
  const shown = Math.round(heat);
  return (
    <span className={styles.mark}>
      hottest <b>{shown}</b>
    </span>
  );
}
