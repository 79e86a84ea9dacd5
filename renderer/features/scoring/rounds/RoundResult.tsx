import { dimensionTexts } from '../../../../shared/analysis/dimensionTexts.ts';
import type { HandoffScores } from '../../../../shared/analysis/scoreHandoff.ts';
import { type Apart, whoIsApart } from '../../../../shared/analysis/whoIsApart.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import { type RaterNames, raterList } from '../../../../shared/model/raterNames.ts';
import styles from './RoundResult.module.css';

/** What the room has to talk about: where people are two or more apart, and who they are. */
export function RoundResult({
  scores,
  names,
}: {
  readonly scores: HandoffScores;
  readonly names: RaterNames;
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
            <Line dimension={dimension} apart={found} names={names} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface LineProps {
  readonly dimension: Dimension;
  readonly apart: Apart;
  readonly names: RaterNames;
}

function Line({ dimension, apart, names }: LineProps) {
  const { lowest, lowestIds, highest, highestIds } = apart;
  return (
    <>
      <strong>{dimensionTexts[dimension].name}</strong> · spread {highest - lowest}
      <span className={styles.who}>
        {raterList(names, lowestIds).join(', ')}: {lowest} · {raterList(names, highestIds).join(', ')}:{' '}
        {highest}
      </span>
    </>
  );
}
