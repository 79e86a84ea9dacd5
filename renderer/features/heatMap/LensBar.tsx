import type { LensReading, LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import styles from './LensBar.module.css';

/** What the lens reads of a handoff, with a bar of its colour: as long as the heat, else as its part of the scale. */
export function LensBar({
  reading: { value, tone, text, words },
  readings: { lens, scale },
}: {
  readonly reading: LensReading;
  readonly readings: LensReadings;
}) {
  if (value === null || tone === null) return <span className={styles.unknown}>? {lens.unknown}</span>;
  const length = scale === 'heat' ? value : 20 * tone;
  return (
    <span className={styles.reading} title={words}>
      <span className={styles.text} aria-hidden={lens.id !== 'heat'}>
        {text}
      </span>
      {lens.id !== 'heat' && <span className={styles.spoken}>{words}</span>}
      <span className={styles.track} aria-hidden>
        <span className={styles.bar} style={{ width: `${length}%`, background: `var(--tone-${tone})` }} />
      </span>
    </span>
  );
}
