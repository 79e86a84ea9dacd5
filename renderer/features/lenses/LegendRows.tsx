import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { unscoredWidth } from '../../../shared/drawing/heatPalette.ts';
import { lensPalettes } from '../../../shared/drawing/lensPalettes.ts';
import styles from './LegendRows.module.css';

/** Every part of the lens's scale by colour, width, sign and words, and how many handoffs are of it. */
export function LegendRows({ readings }: { readonly readings: LensReadings }) {
  const { lens, entries, scale, byId } = readings;
  const tones = [...byId.values()].map(({ tone }) => tone);
  const countOf = (tone: number | null) => tones.filter((each) => each === tone).length;
  return (
    <ul className={styles.rows}>
      {entries.map(({ tone, sign, text }) => (
        <li key={tone} className={styles.row}>
          <Sample colour={`var(--tone-${tone})`} width={lensPalettes[scale].widths[tone]} />
          <span>
            {sign && <span className={styles.sign}>{sign}</span>} {text}
          </span>
          <span className={styles.count}>{countOf(tone)}</span>
        </li>
      ))}
      {lens.unknown !== null && (
        <li className={styles.row}>
          <Sample colour="var(--text-quiet)" width={unscoredWidth} dash="5 4" />
          <span>
            <span className={styles.sign}>?</span> {lens.unknown}
          </span>
          <span className={styles.count}>{countOf(null)}</span>
        </li>
      )}
    </ul>
  );
}

function Sample({
  colour,
  width,
  dash,
}: {
  readonly colour: string;
  readonly width: number;
  readonly dash?: string;
}) {
  return (
    <svg className={styles.sample} width={36} height={12} aria-hidden>
      <line x1={0} y1={6} x2={36} y2={6} stroke={colour} strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}
