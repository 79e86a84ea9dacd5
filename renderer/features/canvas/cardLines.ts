import { cardStyle } from '../../../shared/drawing/mapStyle.ts';
import { wrapText } from '../../../shared/drawing/wrapText.ts';
import { layoutMeasures } from '../../../shared/layout/layoutMeasures.ts';
import type { Step } from '../../../shared/model/step.ts';

const known = new WeakMap<Step, readonly string[]>();

/** The lines of a step's name on its card; worked out once. */
export function cardLines(step: Step): readonly string[] {
  const lines = known.get(step) ?? wrap(step);
  known.set(step, lines);
  return lines;
}

function wrap({ name, kind }: Step): readonly string[] {
  const signed = kind === 'decision' || kind === 'wait';
  const sign = signed ? cardStyle.signSize + cardStyle.signGap : 0;
  const width = layoutMeasures.stepWidth - 2 * cardStyle.padding - sign;
  const isLow = kind === 'start' || kind === 'end';
  return wrapText(name, width, cardStyle.fontSize, isLow ? 2 : cardStyle.maxLines).lines;
}
