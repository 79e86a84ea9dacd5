import { memo } from 'react';
import { conditionStyle, pillStyle } from '../../../../shared/drawing/mapStyle.ts';
import { fitLine } from '../../../../shared/drawing/wrapText.ts';
import type { Route } from '../../../../shared/layout/mapLayout.ts';
import { readsRightToLeft } from '../../../../shared/model/shownName.ts';
import { usePresenting } from '../../../state/presentingStore.ts';
import styles from './Condition.module.css';

/** 18 pixels on the screen at the smallest scale that a room is shown. */
const roomConditionSize = 13;

interface ConditionProps {
  readonly route: Route;
  readonly text: string;
  /** Of the arrow, in pixels at 100 %. */
  readonly width: number;
  /** The arrow carries numbers, which it must clear. */
  readonly lifted: boolean;
}

/** When an arrow is taken, written beside it. */
export const Condition = memo(function Condition({ route, text, width, lifted }: ConditionProps) {
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
});

/** The condition keeps to its left end, whichever way it reads. */
function leftEdge(text: string, x: number) {
  return readsRightToLeft(text) ? { x, direction: 'rtl', textAnchor: 'end' as const } : { x };
}
