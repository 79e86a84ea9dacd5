import { dimensionTexts } from '../analysis/dimensionTexts.ts';
import { severity } from '../analysis/heat.ts';
import { type HeatBin, heatBin } from '../analysis/heatBin.ts';
import type { Profile, ProfileLine } from '../analysis/medianProfile.ts';
import { profileReading } from '../analysis/pictureReadings.ts';
import { drawKey, type KeyEntry, keyMark } from './drawKey.ts';
import { drawMedianMark, drawSpan } from './drawScoreMarks.ts';
import { drawWords } from './drawWords.ts';
import { arrowColours } from './heatPalette.ts';
import { framePicture, type Picture } from './picture.ts';
import { heatThemeOf, type PictureTheme, pictureColours, pictureText } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

const HEAD = 24;
const ROW = 30;
const BAR = 12;
const NAME_WIDTH = 148;
const NUMBER_WIDTH = 36;
/** From the middle of a bar to the raters’ span under it. */
const UNDER = BAR / 2 + 4;

/** The axis of scores: bars begin at 0, so that a score of 1 is a bar too; it ends a little past 5. */
interface ScoreAxis {
  readonly left: number;
  readonly unit: number;
}

/**
 * The scorecard of one handoff, a bar a dimension, with the line from the lowest to the highest score of its raters and
 * the mark of the map’s median. Colour says the same as length.
 */
export function drawProfile(
  profile: Profile,
  { width, theme }: { readonly width: number; readonly theme: PictureTheme },
): Picture {
  const axis = { left: NAME_WIDTH + NUMBER_WIDTH, unit: (width - NAME_WIDTH - NUMBER_WIDTH - 8) / 5 };
  const bottom = HEAD + profile.lines.length * ROW;
  const key = drawKey(keyEntries(theme), { top: bottom + 8, width, theme });
  const nodes = [
    ...drawScale(axis, bottom, theme),
    ...profile.lines.flatMap((line, index) => drawLine(line, HEAD + (index + 0.5) * ROW, axis, theme)),
    ...key.nodes,
  ];
  const title = `${profile.handoff.name} against the map’s median`;
  const about = { title, reading: profileReading(profile), width, height: bottom + 8 + key.height };
  return { drawing: framePicture(nodes, about), spots: [] };
}

function drawScale({ left, unit }: ScoreAxis, bottom: number, theme: PictureTheme): SvgNode[] {
  const { hairline, quietInk } = pictureColours[theme];
  const look = { fill: quietInk, size: pictureText.small, end: 'middle' } as const;
  return [0, 1, 2, 3, 4, 5].flatMap((score) => {
    const x = left + score * unit;
    const line = { x1: x, y1: HEAD - 4, x2: x, y2: bottom, stroke: hairline, 'stroke-width': 1 };
    const words = score === 0 ? [] : [drawWords(String(score), x, HEAD / 2 - 2, look)];
    return [svgNode('line', line), ...words];
  });
}

function drawLine(line: ProfileLine, middle: number, axis: ScoreAxis, theme: PictureTheme): SvgNode[] {
  const { ink, quietInk } = pictureColours[theme];
  const { median, mapMedian } = line;
  const x = (score: number) => axis.left + score * axis.unit;
  const name = drawWords(dimensionTexts[line.dimension].name, 0, middle, { fill: ink });
  const number = drawWords(median === null ? '–' : String(median), axis.left - 10, middle, {
    fill: median === null ? quietInk : ink,
    weight: median === null ? 400 : 600,
    end: 'right',
  });
  const bar = median === null ? [] : [drawBar(axis.left, x(median), middle, median, theme)];
  const range =
    line.range && line.range[0] < line.range[1]
      ? drawSpan(x(line.range[0]), x(line.range[1]), middle + UNDER, theme)
      : [];
  return [
    name,
    number,
    ...bar,
    ...range,
    ...(mapMedian === null ? [] : [drawMedianMark(x(mapMedian), middle, theme)]),
  ];
}

function drawBar(left: number, right: number, middle: number, median: number, theme: PictureTheme): SvgNode {
  const fill = arrowColours[heatThemeOf(theme)][binOf(median)];
  return svgNode('rect', { x: left, y: middle - BAR / 2, width: right - left, height: BAR, rx: 2, fill });
}

/** A score is coloured like the heat that scores of its kind alone would give. */
function binOf(score: number): HeatBin {
  return heatBin(100 * severity(score));
}

function keyEntries(theme: PictureTheme): KeyEntry[] {
  const y = keyMark.height / 2;
  const bar = svgNode('rect', {
    x: 0,
    y: 1,
    width: keyMark.width,
    height: keyMark.height - 2,
    rx: 2,
    fill: arrowColours[heatThemeOf(theme)][4],
  });
  const range = drawSpan(1, keyMark.width - 1, y, theme);
  return [
    { mark: [bar], text: 'median of this handoff' },
    { mark: range, text: 'lowest to highest rater' },
    { mark: [drawMedianMark(keyMark.width / 2, y, theme)], text: 'median of the map' },
    { mark: [], text: '5 is the bad end' },
  ];
}
