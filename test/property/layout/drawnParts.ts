import { pillPlace } from '../../../shared/drawing/drawPill.ts';
import { conditionStyle, pillStyle } from '../../../shared/drawing/mapStyle.ts';
import { carriedNumbers } from '../../../shared/layout/carriedNumbers.ts';
import { layoutMeasures } from '../../../shared/layout/layoutMeasures.ts';
import type { MapLayout, Route } from '../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

export interface Box {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Segment {
  readonly id: string;
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export function segmentsOf({ id, points }: Route): Segment[] {
  return points.slice(1).map(([x2, y2], index) => {
    const [x1, y1] = points[index] ?? [0, 0];
    return { id, x1, y1, x2, y2 };
  });
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The boxes of everything written on arrows: each number and each condition, as wide as its words may be. */
export function wordsOf(map: WorkflowMap, layout: MapLayout): Box[] {
  const numbers = carriedNumbers(map);
  return [...layout.routes.values()].flatMap((route) => {
    const count = numbers.get(route.id) ?? 0;
    const pills = Array.from({ length: count }, (_, index) => pillBox(route, index));
    const condition = map.connection.get(route.id)?.condition;
    return condition ? [...pills, conditionBox(route, count > 0)] : pills;
  });
}

function pillBox({ id, label }: Route, index: number): Box {
  const { labelWidth: width, labelHeight: height } = layoutMeasures;
  const { x, y } = pillPlace(label, index);
  return { id: `number ${index} of ${id}`, x: x - width / 2, y: y - height / 2, width, height };
}

function conditionBox({ id, condition }: Route, numbered: boolean): Box {
  const { x, y, width, side, underLabel } = condition;
  const { fontSize: height, gap } = conditionStyle;
  const lift = numbered && underLabel ? pillStyle.height / 2 + 1 : 0;
  const top = side === 'above' ? y - gap - lift - height : y + gap;
  return { id: `condition of ${id}`, x, y: top, width, height };
}
