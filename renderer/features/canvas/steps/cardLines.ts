import { cardStyle } from '../../../../shared/drawing/mapStyle.ts';
import { wrapText } from '../../../../shared/drawing/wrapText.ts';
import { isPill, layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import type { Step, StepKind } from '../../../../shared/model/step.ts';

const known = new WeakMap<Step, readonly string[]>();

/** The lines of a step's name on its card; worked out once. */
export function cardLines(step: Step): readonly string[] {
  const lines = known.get(step) ?? wrap(step);
  known.set(step, lines);
  return lines;
}

/** How far from the left of its card a name begins: the sign of a decision or wait stands before it. */
export function nameInset(kind: StepKind): number {
  const signed = kind === 'decision' || kind === 'wait';
  return cardStyle.padding + (signed ? cardStyle.signSize + cardStyle.signGap : 0);
}

function wrap({ name, kind }: Step): readonly string[] {
  const width = layoutMeasures.stepWidth - nameInset(kind) - cardStyle.padding;
  return wrapText(name, width, cardStyle.fontSize, isPill(kind) ? 2 : cardStyle.maxLines).lines;
}
