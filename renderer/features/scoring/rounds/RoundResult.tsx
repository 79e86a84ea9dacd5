import { dimensionTexts } from '../../../../shared/analysis/dimensionTexts.ts';
import type { HandoffScores } from '../../../../shared/analysis/scoreHandoff.ts';
import { type Apart, whoIsApart } from '../../../../shared/analysis/whoIsApart.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import { foldName } from '../../../../shared/model/names.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import styles from './RoundResult.module.css';

/** What the room has to talk about: where people are two or more apart, and who they are. */
export function RoundResult({
  scores,
  raters,
}: {
  readonly scores: HandoffScores;
  readonly raters: ReadonlyMap<string, Rater>;
}) {
  const apart = dimensions.flatMap((dimension) => {
    const found = whoIsApart(scores.byDimension[dimension]);
    return found ? [{ dimension, found }] : [];
  });
  if (apart.length === 0) return null;
  return (
    <section className={styles.result} aria-label="To discuss">
      <h4 className={styles.title}>To discuss</h4>
      <ul className={styles.list}>
        {apart.map(({ dimension, found }) => (
          <li key={dimension}>
            <Line dimension={dimension} apart={found} raters={raters} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly dimension: Dimension;
  readonly apart: Apart;
  readonly raters: ReadonlyMap<string, Rater>;
}

function Line({ dimension, apart, raters }: LineProps) {
  const { lowest, lowestIds, highest, highestIds } = apart;
  return (
    <>
      <strong>{dimensionTexts[dimension].name}</strong> · spread {highest - lowest}
      <span className={styles.who}>
        {namesOf(raters, lowestIds)}: {lowest} · {namesOf(raters, highestIds)}: {highest}
      </span>
    </>
  );
}

function namesOf(raters: ReadonlyMap<string, Rater>, ids: readonly string[]): string {
  const names = ids.map((id) => foldName(raters.get(id)?.name ?? '') || 'Somebody');
  return names.sort((a, b) => a.localeCompare(b, 'en')).join(', ');
}
