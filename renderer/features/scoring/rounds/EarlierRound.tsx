import { dimensionTexts } from '../../../../shared/analysis/dimensionTexts.ts';
import { roundScores } from '../../../../shared/analysis/roundScores.ts';
import type { DimensionScores } from '../../../../shared/analysis/scoreHandoff.ts';
import { type Dimension, dimensions } from '../../../../shared/model/dimension.ts';
import { type RaterNames, raterName } from '../../../../shared/model/raterNames.ts';
import { latestRound } from '../../../../shared/model/rounds.ts';
import { useMap } from '../../../app/appContext.ts';
import { QuietText } from '../../../ui/QuietText.tsx';
import { useRaterNames } from '../useRaterNames.ts';
import styles from './EarlierRound.module.css';
import { medianPhrase } from './medianPhrase.ts';

/** A round that is over, as it was, with what the medians are now. */
export function EarlierRound({ handoffId, round }: { readonly handoffId: string; readonly round: number }) {
  const map = useMap();
  const names = useRaterNames();
  const then = roundScores(map, handoffId, round);
  const now = roundScores(map, handoffId, latestRound(map)?.number ?? round);
  if (then.coverage === 0) return <QuietText>Nobody scored this handoff in round {round}.</QuietText>;
  return (
    <ul className={styles.rows} aria-label={`Round ${round}`}>
      {dimensions.map((dimension) => (
        <Row
          key={dimension}
          dimension={dimension}
          scores={then.byDimension[dimension]}
          now={now.medians[dimension]}
          names={names}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  readonly dimension: Dimension;
  readonly scores: DimensionScores;
  readonly now: number | null;
  readonly names: RaterNames;
}

function Row({ dimension, scores, now, names }: RowProps) {
  const { median, spread, discuss, values } = scores;
  const said = values.map(
    ({ raterId, value }) => `${raterName(names, raterId)} ${value === 'unknown' ? '?' : value}`,
  );
  said.sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
  return (
    <li className={styles.row}>
      <span className={styles.name}>{dimensionTexts[dimension].name}</span>
      <span className={styles.median}>{medianPhrase(median, now)}</span>
      <span className={styles.said}>
        {said.length === 0 ? 'nobody answered' : said.join(' · ')}
        {spread !== null && ` · spread ${spread}`}
        {discuss && <strong className={styles.discuss}>discuss</strong>}
      </span>
    </li>
  );
}
