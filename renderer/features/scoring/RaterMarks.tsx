import { Tooltip } from '@mantine/core';
import type { DimensionScores } from '../../../shared/analysis/scoreHandoff.ts';
import type { Score } from '../../../shared/model/dimension.ts';
import { type RaterNames, raterName } from '../../../shared/model/raterNames.ts';
import styles from './RaterMarks.module.css';

/** The second line of a row: how far apart the raters are, and who said what, each mark under its dot. */
export function RaterMarks({
  scores,
  before,
  names,
}: {
  readonly scores: DimensionScores;
  /** The median of the round before, where there was one. */
  readonly before: number | null;
  readonly names: RaterNames;
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
          <Mark key={value} value={value} raterIds={given.map(({ raterId }) => raterId)} names={names} />
        ))}
      </span>
    </>
  );
}

interface MarkProps {
  readonly value: Score;
  readonly raterIds: readonly string[];
  readonly names: RaterNames;
}

function Mark({ value, raterIds, names }: MarkProps) {
  const [first = '', ...others] = raterIds;
  const called = raterIds
    .map((id) => raterName(names, id))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  const who = `${called.join(', ')}: ${value === 'unknown' ? 'don’t know' : value}`;
  return (
    <Tooltip label={who} withinPortal multiline maw={320}>
      <span
        className={styles.mark}
        role="img"
        aria-label={who}
        style={{ gridColumn: value === 'unknown' ? 7 : value }}
      >
        {others.length === 0 ? (names.get(first)?.mark ?? '?') : `×${raterIds.length}`}
      </span>
    </Tooltip>
  );
}

function figures({ median, spread }: DimensionScores, before: number | null): string {
  if (median === null || spread === null) return 'no score yet';
  const medians = before === null || before === median ? `median ${median}` : `${before} → ${median}`;
  return `${medians} · spread ${spread}`;
}
