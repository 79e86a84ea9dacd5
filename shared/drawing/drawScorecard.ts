import { severity } from '../analysis/heat.ts';
import { heatBin } from '../analysis/heatBin.ts';
import { type ScorecardLine, scorecardReading } from '../analysis/report/handoffScorecard.ts';
import { drawKey, keyMark } from './drawKey.ts';
import { drawMedianMark, drawSpan } from './drawScoreMarks.ts';
import { drawWords, type WordsLook } from './drawWords.ts';
import { arrowColours } from './heatPalette.ts';
import { framePicture } from './picture.ts';
import { pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { wrapText } from './wrapText.ts';

/** Points, like every length here: the scorecard is made for paper. */
const FONT = 9;
const HEAD = 24;
const ROW = 21.5;
const BAR = 6;
/** From the middle of a row to its upper and to its lower line. */
const LINE = 5.1;
const KEY_SCALE = FONT / pictureText.small;
/** Where each column begins; medians end at theirs, and bars are so wide for each score. */
const column = { median: 130, bars: 140, unit: 22, counts: 266, count: 13, words: 354 } as const;

const { ink, quietInk, hairline } = pictureColours.print;
const quiet: WordsLook = { fill: quietInk, size: FONT };

/**
 * The eight dimensions of a handoff in one picture: median, spread and what to discuss, the bar of the median with the
 * span of the raters under it and the map's median on it, how many raters gave each score, and the median in words.
 */
export function drawScorecard(lines: readonly ScorecardLine[], name: string, width: number): SvgNode {
  const bottom = HEAD + lines.length * ROW;
  const key = drawKey(keyEntries(), { top: 0, width: width / KEY_SCALE, theme: 'print' });
  const nodes = [
    ...drawHead(),
    ...lines.flatMap((line, row) => drawLine(line, HEAD + (row + 0.5) * ROW, width)),
    svgNode('path', { d: rules(lines.length, width), fill: 'none', stroke: hairline, 'stroke-width': 0.5 }),
    svgNode('g', { transform: `translate(0 ${bottom}) scale(${KEY_SCALE.toFixed(4)})` }, key.nodes),
  ];
  return framePicture(nodes, {
    title: `Scorecard of ${name}`,
    reading: scorecardReading(lines),
    width,
    height: bottom + key.height * KEY_SCALE,
  });
}

function drawHead(): SvgNode[] {
  const upper = HEAD / 2 - LINE;
  const lower = HEAD / 2 + LINE;
  const centred: WordsLook = { ...quiet, end: 'middle' };
  const scores = [1, 2, 3, 4, 5];
  return [
    drawWords('Median', column.median, lower, { ...quiet, end: 'right' }),
    drawWords('Score, 5 is the bad end', column.bars, upper, quiet),
    ...scores.map((score) => drawWords(String(score), column.bars + score * column.unit, lower, centred)),
    drawWords('Raters by score', column.counts, upper, quiet),
    ...[...scores, '?'].map((score, place) => drawWords(String(score), countPlace(place), lower, centred)),
    drawWords('The median in words', column.words, lower, quiet),
  ];
}

function countPlace(place: number): number {
  return column.counts + (place + 0.5) * column.count;
}

/** A hairline above every row and under the last. */
function rules(rows: number, width: number): string {
  return Array.from({ length: rows + 1 }, (_, row) => `M0 ${HEAD + row * ROW}H${width}`).join('');
}

function drawLine(line: ScorecardLine, middle: number, width: number): SvgNode[] {
  const { name, median, spread, call, words } = line;
  const weight = call === null ? 400 : 600;
  const figures = median === null ? 'no score' : `spread ${spread}${call === null ? '' : ` · ${call}`}`;
  const wrapped = wrapText(words, (width - column.words) * 0.95, FONT, 2).lines;
  const top = middle - (wrapped.length - 1) * LINE;
  return [
    drawWords(name, 0, middle - LINE, { fill: ink, size: FONT, weight: 600 }),
    drawWords(figures, 0, middle + LINE, { ...quiet, weight }),
    drawWords(median === null ? '–' : String(median), column.median, middle, {
      fill: ink,
      size: 11,
      weight: 700,
      end: 'right',
    }),
    ...drawScores(line, middle),
    ...drawCounts(line.counts, middle),
    ...wrapped.map((text, place) =>
      drawWords(text, column.words, top + place * 2 * LINE, { ...quiet, fill: ink }),
    ),
  ];
}

function drawScores({ median, range, mapMedian }: ScorecardLine, middle: number): SvgNode[] {
  const x = (score: number) => column.bars + score * column.unit;
  const y = middle - 2;
  const bar = (score: number) =>
    svgNode('rect', {
      x: column.bars,
      y: y - BAR / 2,
      width: x(score) - column.bars,
      height: BAR,
      fill: arrowColours.light[heatBin(100 * severity(score))],
    });
  return [
    ...(median === null ? [] : [bar(median)]),
    ...(range && range[0] < range[1] ? drawSpan(x(range[0]), x(range[1]), y + BAR / 2 + 4, 'print') : []),
    ...(mapMedian === null ? [] : [drawMedianMark(x(mapMedian), y, 'print')]),
  ];
}

/** Scores that nobody gave are empty, so that the others make a shape. */
function drawCounts(counts: readonly number[], middle: number): SvgNode[] {
  return counts.flatMap((count, place) =>
    count === 0
      ? []
      : [drawWords(String(count), countPlace(place), middle, { fill: ink, size: FONT, end: 'middle' })],
  );
}

function keyEntries() {
  const y = keyMark.height / 2;
  const fill = arrowColours.light[4];
  const bar = svgNode('rect', { x: 0, y: 2, width: keyMark.width, height: keyMark.height - 4, fill });
  return [
    { mark: [bar], text: 'median' },
    { mark: drawSpan(1, keyMark.width - 1, y, 'print'), text: 'lowest to highest rater' },
    { mark: [drawMedianMark(keyMark.width / 2, y, 'print')], text: 'median of the map' },
    { mark: [], text: '? don’t know' },
  ];
}
