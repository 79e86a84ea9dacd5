import { pictureText } from './pictureStyle.ts';
import { type SvgAttributes, type SvgNode, svgNode } from './svgNode.ts';
import { leftLine, middleLine, rightLine } from './textDirection.ts';
import { fitLine } from './wrapText.ts';

export interface WordsLook {
  readonly fill: string;
  /** In units; the usual size when left out. */
  readonly size?: number;
  readonly weight?: number;
  /** Which end of the words `x` is; the left one when left out. */
  readonly end?: 'left' | 'middle' | 'right';
}

const anchors = { left: 'start', middle: 'middle', right: 'end' } as const;
const nameLines = { left: leftLine, middle: middleLine, right: rightLine };

/** Words of our own on one line round the height `middle`; also a handoff’s, which go from left to right like its arrow. */
export function drawWords(text: string, x: number, middle: number, look: WordsLook): SvgNode {
  return drawLine(text, { x, 'text-anchor': anchors[look.end ?? 'left'] }, middle, look);
}

/** The same cut to `width`; the title has it whole. */
export function drawCutWords(
  text: string,
  x: number,
  middle: number,
  width: number,
  look: WordsLook,
): SvgNode {
  return titled(text, fitted(text, width, look), (shown) => drawWords(shown, x, middle, look));
}

/** A name that people gave, which may read from right to left, cut to `width`; the title has it whole. */
export function drawName(name: string, x: number, middle: number, width: number, look: WordsLook): SvgNode {
  const place = nameLines[look.end ?? 'left'](name, x);
  return titled(name, fitted(name, width, look), (shown) => drawLine(shown, place, middle, look));
}

function drawLine(text: string, place: SvgAttributes, middle: number, look: WordsLook): SvgNode {
  const { fill, size = pictureText.size, weight = 400 } = look;
  const figures = { 'font-size': size, 'font-weight': weight, 'font-variant': 'tabular-nums' };
  return svgNode('text', { ...place, y: middle + size * 0.36, ...figures, fill }, [text]);
}

function fitted(text: string, width: number, { size = pictureText.size }: WordsLook): string {
  return fitLine(text, width, size);
}

function titled(whole: string, shown: string, draw: (shown: string) => SvgNode): SvgNode {
  return whole === shown ? draw(shown) : svgNode('g', {}, [svgNode('title', {}, [whole]), draw(shown)]);
}
