import { memo } from 'react';
import { pillPlace, pillWidth, rankBadgeWidth } from '../../../../shared/drawing/drawPill.ts';
import { pillStyle } from '../../../../shared/drawing/mapStyle.ts';
import type { Point, Route } from '../../../../shared/layout/mapLayout.ts';
import { shortCount } from '../../comments/openComments.ts';
import type { ArrowLook, PillLook } from './arrowLooks.ts';
import styles from './Pill.module.css';

interface ArrowPillsProps {
  readonly route: Route;
  readonly look: ArrowLook;
  /** Drawn once more above the others, to stand out. */
  readonly copy?: boolean;
  /** Where they stand and how many times as large, when not on the arrow's label at 100 %. */
  readonly place?: Point & { readonly scale: number };
}

/** The numbers of the handoffs whose arrow this is; drawn above all arrows. */
export const ArrowPills = memo(function ArrowPills({
  route,
  look,
  copy = false,
  place = { ...route.label, scale: 1 },
}: ArrowPillsProps) {
  return look.pills.map((pill, index) => {
    const { x, y } = pillPlace({ x: 0, y: 0 }, index);
    const transform = `translate(${place.x} ${place.y}) scale(${place.scale}) translate(${x} ${y})`;
    return <Pill key={pill.handoffId} pill={pill} copy={copy} transform={transform} />;
  });
});

const { height, rankSize } = pillStyle;

interface PillProps {
  readonly pill: PillLook;
  readonly copy: boolean;
  readonly transform: string;
}

function Pill({ pill, copy, transform }: PillProps) {
  const { handoffId, tone, text, rank, comments } = pill;
  const width = pillWidth(text);
  const rankWidth = rank === null ? 0 : rankBadgeWidth(rank);
  const left = -(width + rankWidth) / 2;
  return (
    <g
      className={styles.pill}
      data-handoff-id={copy ? undefined : handoffId}
      data-tone={tone ?? 'unscored'}
      transform={transform}
    >
      <rect className={styles.plate} x={left} y={-height / 2} width={width} height={height} rx={height / 2} />
      <text className={styles.number} x={left + width / 2} y={4.5}>
        {text}
      </text>
      {rank !== null && (
        <>
          <rect
            className={styles.badge}
            x={left + width - 1}
            y={-rankSize / 2}
            width={rankWidth}
            height={rankSize}
            rx={rankSize / 2}
          />
          <text className={styles.rank} x={left + width - 1 + rankWidth / 2} y={3.8}>
            {rank}
          </text>
        </>
      )}
      {comments > 0 && (
        <g className={styles.comments} transform={`translate(${left + 2} ${-height / 2})`}>
          <circle r={7} />
          <text y={3.4}>{shortCount(comments)}</text>
        </g>
      )}
    </g>
  );
}
