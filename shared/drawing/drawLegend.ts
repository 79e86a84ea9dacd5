import { heatBinEdges, heatBins } from '../analysis/heatBin.ts';
import { arrowShape } from './arrowShape.ts';
import { arrowColours, arrowWidths, type Theme, unscoredDash, unscoredWidth } from './heatPalette.ts';
import { type MapColours, mapColours } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { wrapText } from './wrapText.ts';

/** Sizes of the legend, in pixels. */
const legend = {
  sampleWidth: 40,
  itemWidth: 108,
  rowHeight: 24,
  fontSize: 12,
  smallSize: 11,
  lineHeight: 16,
  linesPerText: 2,
} as const;

export interface Legend {
  readonly nodes: readonly SvgNode[];
  readonly height: number;
}

/** The five bins by colour and width, the unscored, and below them the given texts, wrapped to the width; from 0, 0. */
export function drawLegend(texts: readonly string[], width: number, theme: Theme): Legend {
  const colours = mapColours[theme];
  const middle = legend.rowHeight / 2;
  const heading = label('Heat', 0, middle, colours.ink, 600);
  const items = [
    ...heatBins.map((bin) => {
      const { from, to } = heatBinEdges(bin);
      return { text: `${from}–${to}`, colour: arrowColours[theme][bin], width: arrowWidths[bin], dash: null };
    }),
    { text: 'unscored ?', colour: colours.unscored, width: unscoredWidth, dash: unscoredDash },
  ];
  const samples = items.flatMap((item, index) => {
    const left = 48 + index * legend.itemWidth;
    return [
      ...sample(item, left, middle),
      label(item.text, left + legend.sampleWidth + 8, middle, colours.ink),
    ];
  });
  const lines = texts.flatMap((text) => wrapText(text, width, legend.smallSize, legend.linesPerText).lines);
  const top = legend.rowHeight + 8;
  return {
    nodes: [heading, ...samples, ...lines.map((line, index) => smallLine(line, top, index, colours))],
    height: legend.rowHeight + 8 + lines.length * legend.lineHeight,
  };
}

/** The width that the row of bins takes. */
export const legendRowWidth = 48 + 6 * legend.itemWidth;

function sample(
  { colour, width, dash }: { colour: string; width: number; dash: string | null },
  x: number,
  y: number,
): SvgNode[] {
  const end = x + legend.sampleWidth;
  const { line, head } = arrowShape(
    [
      [x, y],
      [end, y],
    ],
    width,
  );
  const stroke = { fill: 'none', stroke: colour, 'stroke-width': width };
  return [
    svgNode('path', { d: line, ...stroke, ...(dash ? { 'stroke-dasharray': dash } : {}) }),
    svgNode('path', { d: head, fill: colour }),
  ];
}

function label(text: string, x: number, middle: number, fill: string, weight = 400): SvgNode {
  const place = { x, y: middle + legend.fontSize * 0.36 };
  return svgNode('text', { ...place, 'font-size': legend.fontSize, 'font-weight': weight, fill }, [text]);
}

function smallLine(text: string, top: number, index: number, colours: MapColours): SvgNode {
  const y = top + index * legend.lineHeight + legend.lineHeight * 0.74;
  return svgNode('text', { x: 0, y, 'font-size': legend.smallSize, fill: colours.quietInk }, [text]);
}
