import { severity } from '../analysis/heat.ts';
import { type HeatBin, heatBin } from '../analysis/heatBin.ts';
import type { ScorecardLine } from '../analysis/report/handoffScorecard.ts';
import { drawKey, keyMark } from './drawKey.ts';
import { drawMedianMark, drawSpan, medianMarkPath, spanPath } from './drawScoreMarks.ts';
import { drawWords, type WordsLook } from './drawWords.ts';
import { arrowColours } from './heatPalette.ts';
import { pictureColours, pictureText } from './pictureStyle.ts';
import { scorecardMeasures } from './scorecardColumns.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

const { font: FONT, head: HEAD, row: ROW, columns: column } = scorecardMeasures;
const BAR = 6;
/** From the middle of the head to its upper and to its lower line. */
const LINE = 5.1;
const KEY_SCALE = FONT / pictureText.small;

const { ink, page, quietInk, hairline } = pictureColours.print;
const quiet: WordsLook = { fill: quietInk, size: FONT };

/**
 * The marks of a scorecard on paper, in points: bars of the medians with the span of the raters under them and the map's
 * medians on them, rules, head and key. What each row says stands in `scorecardColumns`, because a text in a drawing
 * takes Chromium many times as long as a line of a paragraph. Marks that look alike are one path for the same reason.
 */
export function drawScorecard(lines: readonly ScorecardLine[], width: number): SvgNode {
  const bottom = HEAD + lines.length * ROW;
  const key = drawKey(keyEntries(), { top: 0, width: width / KEY_SCALE, theme: 'print' });
  const height = bottom + key.height * KEY_SCALE;
  return svgNode('svg', { viewBox: `0 0 ${width} ${height}`, width, height }, [
    ...drawHead(),
    svgNode('path', { d: rules(lines.length, width), fill: 'none', stroke: hairline, 'stroke-width': 0.5 }),
    ...drawBars(lines),
    svgNode('path', { d: spans(lines), fill: 'none', stroke: ink, 'stroke-width': 1.25 }),
    svgNode('path', { d: mapMedians(lines), fill: page, stroke: ink, 'stroke-width': 1.5 }),
    svgNode('g', { transform: `translate(0 ${bottom}) scale(${KEY_SCALE.toFixed(4)})` }, key.nodes),
  ]);
}

function drawHead(): SvgNode[] {
  const upper = HEAD / 2 - LINE;
  const lower = HEAD / 2 + LINE;
  return [
    drawWords('Median', column.median, lower, { ...quiet, end: 'right' }),
    drawWords('Score, 5 is the bad end', column.bars, upper, quiet),
    drawDigits('12345', (place) => scoreAt(place + 1), lower),
    drawWords('Raters by score', column.counts, upper, quiet),
    drawDigits('12345?', (place) => column.counts + place * column.count, lower, 'start'),
    drawWords('The median in words', column.words, lower, quiet),
  ];
}

/** Signs of one text, each at a place of its own. */
function drawDigits(
  signs: string,
  placeOf: (place: number) => number,
  middle: number,
  anchor = 'middle',
): SvgNode {
  const x = [...signs].map((_, place) => placeOf(place)).join(' ');
  const look = { 'font-size': FONT, 'text-anchor': anchor, fill: quietInk };
  return svgNode('text', { x, y: middle + FONT * 0.36, ...look }, [signs]);
}

/** A hairline above every row and under the last. */
function rules(rows: number, width: number): string {
  return Array.from({ length: rows + 1 }, (_, row) => `M0 ${HEAD + row * ROW}H${width}`).join('');
}

function scoreAt(score: number): number {
  return column.bars + score * column.unit;
}

/** The height of the bar's middle. */
function barAt(row: number): number {
  return HEAD + (row + 0.5) * ROW - 2;
}

function drawBars(lines: readonly ScorecardLine[]): SvgNode[] {
  const byBin = new Map<HeatBin, string>();
  for (const [row, { median }] of lines.entries()) {
    if (median === null) continue;
    const bin = heatBin(100 * severity(median));
    const bar = `M${column.bars} ${barAt(row) - BAR / 2}H${scoreAt(median)}v${BAR}H${column.bars}z`;
    byBin.set(bin, `${byBin.get(bin) ?? ''}${bar}`);
  }
  return [...byBin].map(([bin, d]) => svgNode('path', { d, fill: arrowColours.light[bin] }));
}

function spans(lines: readonly ScorecardLine[]): string {
  return lines
    .map(({ range }, row) =>
      range && range[0] < range[1]
        ? spanPath(scoreAt(range[0]), scoreAt(range[1]), barAt(row) + BAR / 2 + 4)
        : '',
    )
    .join('');
}

function mapMedians(lines: readonly ScorecardLine[]): string {
  return lines
    .map(({ mapMedian }, row) => (mapMedian === null ? '' : medianMarkPath(scoreAt(mapMedian), barAt(row))))
    .join('');
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
