import { openMap, selectedSteps } from '../openMap.ts';
import { stepAt } from './hitTest.ts';
import { landingCell } from './landingCell.ts';
import { areaBetween, lassoed } from './lasso.ts';
import type { Gesture, Place } from './pointerState.ts';
import { type PointerTools, type Press, targetAt } from './pointerTools.ts';

/** What a drag does once the pointer is here. */
export function gestureAt(tools: PointerTools, press: Press, before: Gesture | null, at: Place): Gesture {
  const { target, at: from } = press;
  if (press.side !== null && target.kind === 'step') {
    const layout = tools.app.derived.layoutOf(openMap(tools.app));
    const over = stepAt(layout, at);
    return { kind: 'connect', from: target.id, at, target: over?.kind === 'step' ? over.id : null };
  }
  if (target.kind === 'step') return moveAt(tools, target.id, from, at, before);
  const area = areaBetween(from, at);
  const ids = lassoed(
    tools.app.derived.layoutOf(openMap(tools.app)),
    area,
    press.lasso,
    selectedSteps(tools.app),
  );
  return { kind: 'lasso', from, at, ids };
}

function moveAt(
  tools: PointerTools,
  grabbed: string,
  from: Place,
  at: Place,
  before: Gesture | null,
): Gesture {
  const { app } = tools;
  const layout = app.derived.layoutOf(openMap(app));
  const selected = selectedSteps(app);
  const ids = before?.kind === 'move' ? before.ids : selected.includes(grabbed) ? selected : [grabbed];
  if (!before && !selected.includes(grabbed)) app.session.select({ kind: 'step', ids: [grabbed] });
  const box = layout.steps.get(grabbed);
  const middle = box && {
    x: box.x + box.width / 2 + at.x - from.x,
    y: box.y + box.height / 2 + at.y - from.y,
  };
  const cell = middle ? landingCell(layout, middle) : null;
  return {
    kind: 'move',
    ids,
    grabbed,
    from,
    at,
    cell,
    onArrow: ids.length === 1 ? arrowUnder(tools, grabbed, at) : null,
  };
}

/** The arrow on which a step without arrows of its own would be placed. */
function arrowUnder(tools: PointerTools, stepId: string, at: Place): string | null {
  const map = openMap(tools.app);
  for (const { from, to } of map.connection.values()) if (from === stepId || to === stepId) return null;
  const target = targetAt(tools, at);
  return target.kind === 'arrow' || target.kind === 'pill' ? target.id : null;
}
