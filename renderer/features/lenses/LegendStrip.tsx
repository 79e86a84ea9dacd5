import type { LegendEntry } from '../../../shared/analysis/lenses/lens.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { lensPalettes } from '../../../shared/drawing/lensPalettes.ts';
import styles from './LegendStrip.module.css';

/** The name of the lens and what its colours mean, in one line, in the colours of `toneColours`. */
export function LegendStrip({
  readings,
  isSpelled = false,
}: {
  readonly readings: LensReadings;
  /** Whether to say what the sign of each kind stands for. */
  readonly isSpelled?: boolean;
}) {
  const { lens, entries, relative } = readings;
  return (
    <>
      <span className={styles.name}>{lens.name}</span>
      <span className={styles.parts}>
        {entries[0]?.sign ? (
          <Kinds readings={readings} isSpelled={isSpelled} />
        ) : (
          <Range readings={readings} />
        )}
      </span>
      {lens.unknown !== null && (
        <span className={styles.unknown} title={lens.unknown}>
          ?
        </span>
      )}
      {relative && (
        <span className={styles.relative} title="Relative to this map">
          relative
        </span>
      )}
    </>
  );
}

/** The colours from the lowest part to the highest, with both ends in words. */
function Range({ readings: { entries, scale } }: { readonly readings: LensReadings }) {
  return (
    <>
      <span className={styles.swatches} aria-hidden>
        {entries.map(({ tone }) => (
          <span
            key={tone}
            className={styles.swatch}
            style={{
              background: `var(--tone-${tone})`,
              height: swatchHeight(lensPalettes[scale].widths[tone]),
            }}
          />
        ))}
      </span>
      <span>
        {entries[0]?.text} … {entries.at(-1)?.text}
      </span>
    </>
  );
}

/** Each kind by its colour and its sign. */
function Kinds({
  readings: { entries, scale },
  isSpelled,
}: {
  readonly readings: LensReadings;
  readonly isSpelled: boolean;
}) {
  return entries.map((entry: LegendEntry) => (
    <span key={entry.tone} className={styles.kind} title={entry.text}>
      <span
        className={styles.swatch}
        aria-hidden
        style={{
          background: `var(--tone-${entry.tone})`,
          height: swatchHeight(lensPalettes[scale].widths[entry.tone]),
        }}
      />
      {isSpelled ? <strong className={styles.sign}>{entry.sign}</strong> : entry.sign}
      {isSpelled && <span>{entry.text}</span>}
    </span>
  ));
}

/** The wider the arrow, the taller: from 4 to 16 pixels. */
function swatchHeight(width: number): number {
  return Math.round(4 + (12 * (width - 1.5)) / 5.5);
}
