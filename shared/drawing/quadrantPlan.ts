import type { HeatByReadiness, PlacedHandoff } from '../analysis/quadrantOf.ts';
import type { Point } from '../layout/mapLayout.ts';
import type { Box } from './picture.ts';
import { pictureText } from './pictureStyle.ts';
import { spreadLabels } from './spreadLabels.ts';
import { textWidth } from './textWidth.ts';
import { fitLine, wrapText } from './wrapText.ts';

export interface PlannedDot {
  readonly placed: PlacedHandoff;
  readonly at: Point;
  /** The name on two lines, or its number where a list has the names; null past 60 handoffs. */
  readonly label: { readonly box: Box; readonly lines: readonly string[] } | null;
}

export interface QuadrantPlan {
  readonly dots: readonly PlannedDot[];
  /** True where the dots carry names themselves, so that no list is needed. */
  readonly isNamed: boolean;
}

export const dotRadius = 5;
/** Room inside the frame, so that dots at the ends of the axes are whole. */
const plotInset = 12;
/** Up to so many handoffs dots carry names; up to so many, numbers. */
const NAMED = 12;
const NUMBERED = 60;
const NAME_WIDTH = 136;
const NAME_REACH = 32;

/** Where dots and labels lie in a plot of this size; readiness grows to the right, heat to the top. */
export function quadrantPlan(
  { placed }: HeatByReadiness,
  plot: { readonly width: number; readonly height: number },
): QuadrantPlan {
  const dots = placed.map((entry) => ({
    x: alongPlot(entry.readiness, plot.width),
    y: plot.height - alongPlot(entry.heat, plot.height),
  }));
  const plan = (texts: readonly (readonly string[])[], reach: number): PlannedDot[] => {
    const wishes = texts.flatMap((lines, index) => {
      const dot = dots[index];
      return dot ? [{ dot, ...sizeOf(lines) }] : [];
    });
    const boxes = spreadLabels(wishes, { ...plot, dots, dotRadius, reach });
    return placed.flatMap((entry, index) => {
      const at = dots[index];
      const box = boxes[index];
      return at ? [{ placed: entry, at, label: box ? { box, lines: texts[index] ?? [] } : null }] : [];
    });
  };
  const named = placed.length <= NAMED ? plan(placed.map(nameLines), NAME_REACH) : [];
  if (named.length > 0 && named.every(({ label }) => label !== null)) return { dots: named, isNamed: true };
  const numbers = placed.slice(0, NUMBERED).map(({ place }) => [String(place)]);
  return { dots: plan(numbers, plot.width + plot.height), isNamed: placed.length === 0 };
}

/** A value of 0–100 along an axis of this length. */
export function alongPlot(value: number, length: number): number {
  return plotInset + (value / 100) * (length - 2 * plotInset);
}

/** The name on one line, or sender and receiver on one each. */
function nameLines({ handoff }: PlacedHandoff): readonly string[] {
  const { name } = handoff;
  if (textWidth(name, pictureText.small) <= NAME_WIDTH) return [name];
  const [sender = '', receiver, ...more] = name.split(' → ');
  if (receiver === undefined || more.length > 0) {
    return wrapText(name, NAME_WIDTH, pictureText.small, 2).lines;
  }
  return [
    `${fitLine(sender, NAME_WIDTH - 14, pictureText.small)} →`,
    fitLine(receiver, NAME_WIDTH, pictureText.small),
  ];
}

function sizeOf(lines: readonly string[]) {
  const widths = lines.map((line) => textWidth(line, pictureText.small));
  return { width: Math.max(...widths, 4) + 4, height: lines.length * pictureText.lineHeight };
}
