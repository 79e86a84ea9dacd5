import styles from './ToneBar.module.css';

interface ToneBarProps {
  /** What stands before the bar. */
  readonly text: string;
  /** What a screen reader says in its place; null says the text. */
  readonly words: string | null;
  /** 0–100. */
  readonly length: number;
  readonly colour: string;
}

/** A number or sign, and a bar of its colour. */
export function ToneBar({ text, words, length, colour }: ToneBarProps) {
  return (
    <span className={styles.reading} title={words ?? undefined}>
      <span className={styles.text} aria-hidden={words !== null}>
        {text}
      </span>
      {words !== null && <span className={styles.spoken}>{words}</span>}
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${length}%`, background: colour }} />
      </span>
    </span>
  );
}
