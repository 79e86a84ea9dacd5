import { isPill, layoutMeasures } from '../layout/layoutMeasures.ts';
import type { StepBox } from '../layout/mapLayout.ts';
import type { StepKind } from '../model/step.ts';
import { cardStyle } from './mapStyle.ts';
import { shortNumber } from './svgNode.ts';

/** Path data of a step's outline: a card, a card with its corners cut for a decision, a pill for start and end. */
export function stepOutline(kind: StepKind, box: StepBox): string {
  if (kind === 'decision') return notchedCard(box);
  return roundedRectangle(box, isPill(kind) ? Math.min(box.width, box.height) / 2 : cardStyle.radius);
}

function notchedCard({ x, y, width, height }: StepBox): string {
  const cut = layoutMeasures.notch;
  const corner = `M${shortNumber(x + cut)} ${shortNumber(y)}`;
  const down = shortNumber(height - 2 * cut);
  return `${corner}h${width - 2 * cut}l${cut} ${cut}v${down}l${-cut} ${cut}h${2 * cut - width}l${-cut} ${-cut}v-${down}z`;
}

function roundedRectangle({ x, y, width, height }: StepBox, radius: number): string {
  const turn = (dx: number, dy: number) =>
    `a${shortNumber(radius)} ${shortNumber(radius)} 0 0 1 ${shortNumber(dx)} ${shortNumber(dy)}`;
  const [across, down] = [shortNumber(width - 2 * radius), shortNumber(height - 2 * radius)];
  const corner = `M${shortNumber(x + radius)} ${shortNumber(y)}`;
  return `${corner}h${across}${turn(radius, radius)}v${down}${turn(-radius, radius)}h-${across}${turn(-radius, -radius)}v-${down}${turn(radius, -radius)}z`;
}
