import type { MapAnalysis } from '../analysis/analyseMap.ts';
import type { ChangeMark, SideMarks } from '../analysis/compareMaps.ts';
import type { MapLayout, StepBox } from '../layout/mapLayout.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { drawMapArea } from './drawMapArea.ts';
import type { Theme } from './heatPalette.ts';
import { mapColours } from './mapStyle.ts';
import { stepOutline } from './stepOutline.ts';
import { type SvgNode, svgNode } from './svgNode.ts';

/** How a change is told apart without its colour: by a sign, and by the line round what changed. */
export interface ChangeLook {
  readonly sign: string;
  readonly dash: string | null;
}

export const changeLooks: Readonly<Record<ChangeMark, ChangeLook>> = {
  removed: { sign: '−', dash: '7 5' },
  added: { sign: '+', dash: null },
  changed: { sign: '≠', dash: '2 3' },
};

const markColours: Readonly<Record<Theme, string>> = { light: '#3F65C4', dark: '#8FABEF' };

const RING_GAP = 4;
const SIGN_RADIUS = 9;

/** One side of a comparison: the map as it is drawn everywhere, with rings and signs on what changed. */
export function drawComparedMap(
  map: WorkflowMap,
  analysis: MapAnalysis,
  layout: MapLayout,
  marks: SideMarks,
  theme: Theme,
  highlight: string | null,
): SvgNode[] {
  const rings = [...layout.steps.values()].flatMap((box) => {
    const mark = marks.steps.get(box.id);
    return mark ? [drawRing(map, box, mark, theme)] : [];
  });
  const signs = layout.lanes.flatMap(({ id, y }) => {
    const mark = marks.lanes.get(id);
    return mark ? [drawSign(mark, -16, y + 16, theme)] : [];
  });
  return [...drawMapArea(map, analysis, layout, theme, highlight), svgNode('g', {}, [...rings, ...signs])];
}

function drawRing(map: WorkflowMap, box: StepBox, mark: ChangeMark, theme: Theme): SvgNode {
  const { dash } = changeLooks[mark];
  const around = {
    ...box,
    x: box.x - RING_GAP,
    y: box.y - RING_GAP,
    width: box.width + 2 * RING_GAP,
    height: box.height + 2 * RING_GAP,
  };
  return svgNode('g', {}, [
    svgNode('path', {
      d: stepOutline(map.step.get(box.id)?.kind ?? 'task', around),
      fill: 'none',
      stroke: markColours[theme],
      'stroke-width': 2.5,
      ...(dash === null ? {} : { 'stroke-dasharray': dash }),
    }),
    drawSign(mark, around.x + around.width - 6, around.y + 2, theme),
  ]);
}

/** A sign of its own in a small disc. */
function drawSign(mark: ChangeMark, x: number, y: number, theme: Theme): SvgNode {
  const page = mapColours[theme].page;
  return svgNode('g', {}, [
    svgNode('circle', {
      cx: x,
      cy: y,
      r: SIGN_RADIUS,
      fill: markColours[theme],
      stroke: page,
      'stroke-width': 2,
    }),
    svgNode(
      'text',
      { x, y: y + 4.5, 'font-size': 13, 'font-weight': 700, 'text-anchor': 'middle', fill: page },
      [changeLooks[mark].sign],
    ),
  ]);
}
