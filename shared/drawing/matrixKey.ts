import { heatBinEdges } from '../analysis/heatBin.ts';
import { tones } from '../analysis/lenses/lens.ts';
import { largestCell, type MatrixFigures } from '../analysis/matrixFigures.ts';
import { isShare, type MatrixMeasure, matrixScale } from '../analysis/matrixMeasure.ts';
import { type KeyEntry, keyMark } from './drawKey.ts';
import { lensPalettes } from './lensPalettes.ts';
import { type PictureTheme, pictureColours } from './pictureStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

/** What the shades of the matrix mean, and the marks in its cells, with `counts` how many handoffs they hold. */
export function matrixKey(
  matrix: MatrixFigures,
  measure: MatrixMeasure,
  counts: boolean,
  theme: PictureTheme,
): KeyEntry[] {
  const { lens } = matrix.readings;
  return [
    ...(isShare(measure) ? shareEntries(matrix, measure) : lensEntries(matrix, measure)),
    ...(measure === 'count' || lens.unknown === null ? [] : [unknownEntry(lens.unknown, theme)]),
    ...(counts ? [{ mark: [], text: '×2: handoffs in the cell' }] : []),
  ];
}

function lensEntries({ readings }: MatrixFigures, measure: MatrixMeasure): KeyEntry[] {
  const { lens, entries, relative, scale } = readings;
  const { cells } = lensPalettes[matrixScale(scale, measure)];
  return [
    { mark: [], text: `${lens.name}${relative ? ', relative to this map' : ''}` },
    ...entries.map(({ tone, sign, text }) => ({
      mark: [swatch(cells[tone])],
      text: `${sign} ${text}`.trim(),
    })),
  ];
}

function shareEntries({ cells, readings }: MatrixFigures, measure: MatrixMeasure): KeyEntry[] {
  const shades = lensPalettes[matrixScale(readings.scale, measure)].cells;
  const largest = Math.round(largestCell(cells, measure));
  return [
    { mark: [], text: `Share of the largest cell, ${largest}` },
    ...tones.map((tone) => {
      const { from, to } = heatBinEdges(tone);
      return { mark: [swatch(shades[tone])], text: `${from}–${to} %` };
    }),
  ];
}

function unknownEntry(text: string, theme: PictureTheme): KeyEntry {
  const inner = { x: 0.5, y: 0.5, width: keyMark.width - 1, height: keyMark.height - 1 };
  const edge = { stroke: pictureColours[theme].unscored, 'stroke-dasharray': '3 2' };
  return { mark: [svgNode('rect', { ...inner, rx: 3, fill: 'none', ...edge })], text };
}

function swatch(fill: string): SvgNode {
  return svgNode('rect', { x: 0, y: 0, ...keyMark, rx: 3, fill });
}
