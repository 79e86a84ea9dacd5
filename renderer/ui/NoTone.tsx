import styles from './ToneBar.module.css';

/** In place of a `ToneBar` where there is nothing to show, such as “? unscored”. */
export function NoTone({ why }: { readonly why: string | null }) {
  return <span className={styles.unknown}>? {why}</span>;
}
