import { useLayoutEffect, useRef } from 'react';
import { heatBin } from '../../../shared/analysis/heatBin.ts';
import type { RankMove } from '../../../shared/analysis/rankMoves.ts';
import styles from './LiveRanking.module.css';

const ROW_HEIGHT = 32;
const MOVING = 150;
/** Heats that are told apart when they are read as whole numbers. */
const VISIBLE = 0.5;

/** One handoff: its rank, how far it moved, and its heat with a mark where that was. */
export function LiveRankingRow({ move, place }: { readonly move: RankMove; readonly place: number }) {
  const row = useRef<HTMLLIElement>(null);
  useSlide(row, place);
  const { handoff, rank, heat, heatBefore } = move;
  return (
    <li ref={row} className={styles.row}>
      <span className={styles.rank}>{rank}</span>
      <Moved move={move} />
      <span className={styles.name} title={handoff.name}>
        {handoff.name}
      </span>
      <span className={styles.track} aria-hidden>
        <span
          className={styles.bar}
          style={{ width: `${heat}%`, background: `var(--heat-${heatBin(heat)})` }}
        />
        {heatBefore !== null && Math.abs(heatBefore - heat) >= VISIBLE && (
          <span className={styles.before} style={{ left: `${heatBefore}%` }} />
        )}
      </span>
      <span className={styles.heat}>{Math.round(heat)}</span>
    </li>
  );
}

function Moved({ move: { rank, rankBefore } }: { readonly move: RankMove }) {
  if (rankBefore === null) return <span className={styles.moved}>new</span>;
  const up = rankBefore - rank;
  if (up === 0) return <span className={styles.moved} aria-hidden />;
  const way = up > 0 ? 'up' : 'down';
  return (
    <span className={styles.moved} data-way={way}>
      <span aria-hidden>{up > 0 ? '▲' : '▼'}</span> {Math.abs(up)}
      <span className={styles.spoken}>
        {' '}
        {way}, from {rankBefore}
      </span>
    </span>
  );
}

/** Lets a row that has another place slide there from the old one, unless less motion is asked for. */
function useSlide(row: React.RefObject<HTMLElement | null>, place: number): void {
  const last = useRef(place);
  useLayoutEffect(() => {
    const from = (last.current - place) * ROW_HEIGHT;
    last.current = place;
    if (from === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
    row.current?.animate([{ transform: `translateY(${from}px)` }, { transform: 'none' }], {
      duration: MOVING,
      easing: 'ease-out',
    });
  }, [row, place]);
}
