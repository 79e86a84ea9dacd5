import type { RankMove } from '../../../shared/analysis/rankMoves.ts';
import { counted } from '../../../shared/model/counted.ts';
import styles from './LiveRanking.module.css';
import { LiveRankingRow } from './LiveRankingRow.tsx';

/** So many handoffs stand beside the sliders. */
const SHOWN = 8;

/** The ranking as the weights make it now, and where each handoff stood when the editor was opened. */
export function LiveRanking({ moves }: { readonly moves: readonly RankMove[] }) {
  const isMoved = ({ rank, rankBefore }: RankMove): boolean => rank !== rankBefore;
  const movedBelow = moves.slice(SHOWN).filter(isMoved).length;
  if (moves.length === 0) {
    return <p className={styles.more}>No handoff has heat under these weights. Give a dimension a weight.</p>;
  }
  return (
    <>
      <ol className={styles.list} aria-label="The ranking under these weights">
        {moves.slice(0, SHOWN).map((move, place) => (
          <LiveRankingRow key={move.handoff.found.id} move={move} place={place} />
        ))}
      </ol>
      <p className={styles.more} role="status">
        {moves.some(isMoved)
          ? `${counted(moves.filter(isMoved).length, 'handoff')} moved since opening`
          : 'As it was when opened'}
        {movedBelow > 0 && `, ${movedBelow} of them further down`}
      </p>
    </>
  );
}
