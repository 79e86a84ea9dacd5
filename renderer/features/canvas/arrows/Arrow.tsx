import { memo } from 'react';
import { arrowShape } from '../../../../shared/drawing/arrowShape.ts';
import { conditionStyle, pillStyle } from '../../../../shared/drawing/mapStyle.ts';
import { fitLine } from '../../../../shared/drawing/wrapText.ts';
import type { Route } from '../../../../shared/layout/mapLayout.ts';
import { readsRightToLeft } from '../../../../shared/model/shownName.ts';
import { usePresenting } from '../../../state/presentingStore.ts';
import styles from './Arrow.module.css';
import type { ArrowLook } from './arrowLooks.ts';
import { routeShape } from './routeShape.ts';

interface ArrowProps {
  readonly route: Route;
  readonly look: ArrowLook;
  readonly condition: string;
  /** It has just become a handoff. */
  readonly fresh: boolean;
  /** Drawn once more above the others, to stand out. */
  readonly copy?: boolean;
  /** Of the line, in pixels at 100 %; that of its look when left out. */
  readonly width?: number;
}

/** One arrow with its condition. */
export const Arrow = memo(function Arrow({ route, look, condition, fresh, copy, width: given }: ArrowProps) {
  const width = given ?? look.width;
  const { line, head } = given ? arrowShape(route.points, given) : routeShape(route, width);
  return (
    <g
      className={styles.arrow}
      data-connection-id={copy ? undefined : route.id}
      data-tone={look.tone}
      data-fresh={fresh || undefined}
    >
      <path className={styles.line} d={line} strokeWidth={width} />
      <path className={styles.head} d={head} />
      {condition && <Condition route={route} text={condition} width={width} lifted={look.pills.length > 0} />}
    </g>
  );
});

/** 18 pixels on the screen at the smallest scale that a room is shown. */
const roomConditionSize = 13;

function Condition({
  route,
  text,
  width,
  lifted,
}: {
  readonly route: Route;
  readonly text: string;
  /** Of the arrow. */
  readonly width: number;
  readonly lifted: boolean;
}) {
  const fontSize = usePresenting() ? roomConditionSize : conditionStyle.fontSize;
  const { side, x, y, width: room, underLabel } = route.condition;
  const { gap } = conditionStyle;
  const lift = lifted && underLabel ? pillStyle.height / 2 + 1 : 0;
  const away = gap + width / 2;
  const baseline = side === 'above' ? y - away - lift : y + away + fontSize - 1;
  return (
    <text className={styles.condition} {...leftEdge(text, x + gap)} y={baseline} fontSize={fontSize}>
      {fitLine(text, room - 2 * gap, fontSize)}
    </text>
  );
}

/** The condition keeps to its left end, whichever way it reads. */
function leftEdge(text: string, x: number) {
  return readsRightToLeft(text) ? { x, direction: 'rtl', textAnchor: 'end' as const } : { x };
}
