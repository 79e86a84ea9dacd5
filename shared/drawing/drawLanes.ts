import type { LaneBox, MapLayout } from '../layout/mapLayout.ts';
import { displayName } from '../model/displayName.ts';
import type { Lane, LaneKind } from '../model/lane.ts';
import { shownName } from '../model/shownName.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { laneStyle, type MapColours } from './mapStyle.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { lineStart } from './textDirection.ts';
import { fitLine, wrapText } from './wrapText.ts';

/** How the column of lane names is drawn. */
export interface LaneNames {
  readonly width: number;
  readonly fontSize: number;
}

/** The bands of all lanes with their names to the left of x = 0; outside parties and systems say so. */
export function drawLanes(
  map: WorkflowMap,
  layout: MapLayout,
  colours: MapColours,
  names: LaneNames,
): SvgNode[] {
  const bands = layout.lanes.map((box, index) => drawLane(map.lane.get(box.id), box, index, colours, names));
  const last = layout.lanes.at(-1);
  if (!last) return [];
  const end = last.y + last.height;
  const lines = [
    ...layout.lanes.map(({ y }) => line(-names.width, y, layout.width, y)),
    line(-names.width, end, layout.width, end),
    line(-names.width, 0, -names.width, end),
    line(0, 0, 0, end),
    line(layout.width, 0, layout.width, end),
  ];
  return [
    ...bands,
    svgNode('g', { stroke: colours.hairline, 'stroke-width': names.fontSize / laneStyle.fontSize }, lines),
  ];
}

function line(x1: number, y1: number, x2: number, y2: number): SvgNode {
  return svgNode('line', { x1, y1, x2, y2 });
}

function drawLane(
  lane: Lane | undefined,
  box: LaneBox,
  index: number,
  colours: MapColours,
  names: LaneNames,
): SvgNode {
  const name = lane ? displayName(lane) : box.id;
  const band = svgNode('rect', {
    x: -names.width,
    y: box.y,
    width: box.width + names.width,
    height: box.height,
    fill: index % 2 === 0 ? colours.page : colours.laneTint,
  });
  return svgNode('g', {}, [svgNode('title', {}, [name]), band, ...laneName(name, lane, box, colours, names)]);
}

function laneName(
  name: string,
  lane: Lane | undefined,
  box: LaneBox,
  colours: MapColours,
  { width, fontSize }: LaneNames,
): SvgNode[] {
  const lineHeight = (fontSize * laneStyle.lineHeight) / laneStyle.fontSize;
  // A map cut into pages may leave a sliver of a lane: what has no room is not written.
  const room = Math.floor(box.height / lineHeight);
  if (room === 0) return [];
  const full = fontSize === laneStyle.fontSize;
  const padding = full ? laneStyle.padding : fontSize * 0.4;
  const length = width - 2 * padding;
  const caption = full && lane && room > 1 ? captionOf(lane) : '';
  const most = full ? Math.min(laneStyle.maxLines, caption ? room - 1 : room) : 1;
  const { lines } = wrapText(name, length, fontSize, most);
  const height = lines.length * lineHeight + (caption ? lineHeight : 0);
  const top = box.y + (box.height - height) / 2;
  const place = lineStart(name, padding - width, -padding);
  const baseline = (index: number) => top + index * lineHeight + lineHeight * 0.74;
  const texts = lines.map((text, index) =>
    svgNode(
      'text',
      {
        ...place,
        y: baseline(index),
        'font-size': fontSize,
        'font-weight': laneStyle.fontWeight,
        fill: colours.ink,
      },
      [text],
    ),
  );
  if (!caption) return texts;
  const shown = fitLine(caption, length, laneStyle.captionSize);
  return [
    ...texts,
    svgNode(
      'text',
      {
        ...lineStart(shown, padding - width, -padding),
        y: baseline(lines.length),
        'font-size': laneStyle.captionSize,
        fill: colours.quietInk,
      },
      [shown],
    ),
  ];
}

const kindCaptions: Readonly<Record<LaneKind, string>> = {
  team: '',
  role: '',
  outside: 'Outside party',
  system: 'System',
};

function captionOf(lane: Lane): string {
  return [kindCaptions[lane.kind], shownName(lane.group)].filter((part) => part !== '').join(' · ');
}
