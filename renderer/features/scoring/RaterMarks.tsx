import { Tooltip } from '@mantine/core';
import type { DimensionScores } from '../../../shared/analysis/scoreHandoff.ts';
import type { Score } from '../../../shared/model/dimension.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { initials } from './initials.ts';
import styles from './RaterMarks.module.css';

/** The second line of a row: how far apart the raters are, and who said what, each mark under its dot. */
export function RaterMarks({
  scores,
  before,
  raters,
}: {
  readonly scores: DimensionScores;
  /** The median of the round before, where there was one. */
  readonly before: number | null;
  readonly raters: ReadonlyMap<string, Rater>;
}) {
  const byValue = Map.groupBy(scores.values, ({ value }) => value);
  return (
    <>
      <span className={styles.figures}>
        {figures(scores, before)}
        {scores.discuss && <strong className={styles.discuss}>discuss</strong>}
      </span>
      <span className={styles.marks}>
        {[...byValue].map(([value, given]) => (
          <Mark key={value} value={value} names={given.map(({ raterId }) => nameOf(raters, raterId))} />
        ))}
      </span>
    </>
  );
}

function Mark({ value, names }: { readonly value: Score; readonly names: readonly string[] }) {
  const [first = '', ...others] = names;
  const who = `${names.join(', ')}: ${value === 'unknown' ? 'don’t know' : value}`;
  return (
    <Tooltip label={who} withinPortal>
      <span
        className={styles.mark}
        role="img"
        aria-label={who}
        style={{ gridColumn: value === 'unknown' ? 7 : value }}
      >
        {others.length === 0 ? initials(first) : `×${names.length}`}
      </span>
    </Tooltip>
  );
}

function figures({ median, spread }: DimensionScores, before: number | null): string {
  if (median === null || spread === null) return 'no score yet';
  const medians = before === null || before === median ? `median ${median}` : `${before} → ${median}`;
  return `${medians} · spread ${spread}`;
}

function nameOf(raters: ReadonlyMap<string, Rater>, id: string): string {
  return shownName(raters.get(id)?.name ?? '') || 'Somebody';
}
