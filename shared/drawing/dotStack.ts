import type { DotPlotLine, RaterDot } from '../analysis/dotPlotOf.ts';
import { drawWords } from './drawWords.ts';
import type { Box } from './picture.ts';
import { type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { textWidth } from './textWidth.ts';

const DOT = 20;
const GAP = 2;
/** More lines of dots than these of one value are drawn small and without letters. */
const MOST_LINES = 3;
const SMALL_DOT = 10;

/** The dots of one value in lines that fit its column, the first line nearest to the axis. */
export interface Stack {
  readonly lines: readonly (readonly RaterDot[])[];
  /** How high a dot is; a small one has no letters. */
  readonly size: typeof DOT | typeof SMALL_DOT;
}

/** What is drawn for those who answered so, in a column of this width. */
export function stackOf({ dots }: DotPlotLine, value: RaterDot['value'], width: number): Stack {
  const alike = dots.filter((dot) => dot.value === value);
  const marked = inLines(alike, width, DOT);
  if (marked.length <= MOST_LINES) return { lines: marked, size: DOT };
  return { lines: inLines(alike, width - SMALL_DOT, SMALL_DOT), size: SMALL_DOT };
}

function inLines(dots: readonly RaterDot[], width: number, size: Stack['size']): RaterDot[][] {
  const lines: RaterDot[][] = [];
  let room = 0;
  for (const dot of dots) {
    const needed = dotWidth(dot, size) + GAP;
    const last = lines.at(-1);
    if (last && needed <= room) last.push(dot);
    else {
      lines.push([dot]);
      room = width - GAP;
    }
    room -= needed;
  }
  return lines;
}

function dotWidth({ mark }: RaterDot, size: Stack['size']): number {
  return size === SMALL_DOT ? size : Math.max(size, Math.ceil(textWidth(mark, pictureText.small)) + 8);
}

export function stackHeight({ lines, size }: Stack): number {
  return lines.length * (size + GAP);
}

/** The dots, from `bottom` upwards, round `middle`. */
export function drawStack(
  { lines, size }: Stack,
  middle: number,
  bottom: number,
  theme: PictureTheme,
): SvgNode[] {
  return lines.flatMap((dots, level) => {
    const y = bottom - size / 2 - level * (size + GAP);
    let left = middle - dots.reduce((sum, dot) => sum + dotWidth(dot, size) + GAP, -GAP) / 2;
    return dots.map((dot) => {
      const box = { x: left, y: y - size / 2, width: dotWidth(dot, size), height: size };
      left += box.width + GAP;
      return drawDot(dot, box, theme);
    });
  });
}

function drawDot(dot: RaterDot, box: Box, theme: PictureTheme): SvgNode {
  const { ink, page } = pictureColours[theme];
  const middle = [box.x + box.width / 2, box.y + box.height / 2] as const;
  const words = {
    fill: dot.isApart ? page : ink,
    size: pictureText.small,
    weight: 600,
    end: 'middle',
  } as const;
  return svgNode('g', {}, [
    svgNode('title', {}, [`${dot.name}: ${dot.value === 'unknown' ? 'don’t know' : dot.value}`]),
    svgNode('rect', {
      ...box,
      rx: box.height / 2,
      fill: dot.isApart ? ink : page,
      stroke: ink,
      'stroke-width': 1.25,
    }),
    ...(box.height === SMALL_DOT ? [] : [drawWords(dot.mark, ...middle, words)]),
  ]);
}
