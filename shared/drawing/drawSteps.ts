import { isPill } from '../layout/layoutMeasures.ts';
import type { MapLayout, StepBox } from '../layout/mapLayout.ts';
import { displayName } from '../model/displayName.ts';
import type { Step } from '../model/step.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { cardStyle, type MapColours } from './mapStyle.ts';
import { stepOutline } from './stepOutline.ts';
import { type SvgNode, svgNode } from './svgNode.ts';
import { lineStart, middleLine } from './textDirection.ts';
import { wrapText } from './wrapText.ts';

/** Every step of the layout by its kind, with its name; a name that does not fit is in full in its title. */
export function drawSteps(
  map: WorkflowMap,
  layout: MapLayout,
  colours: MapColours,
  opacityOf: (stepId: string) => number,
): SvgNode[] {
  return [...layout.steps.values()].flatMap((box) => {
    const step = map.step.get(box.id);
    return step ? [drawStep(step, box, colours, opacityOf(box.id))] : [];
  });
}

function drawStep(step: Step, box: StepBox, colours: MapColours, opacity: number): SvgNode {
  const children = [outline(step, box, colours), ...signOf(step, box, colours)];
  const { nodes, shortened } = nameOf(step, box, colours);
  const title = shortened ? [svgNode('title', {}, [displayName(step)])] : [];
  return svgNode('g', opacity < 1 ? { opacity } : {}, [...title, ...children, ...nodes]);
}

function outline(step: Step, box: StepBox, colours: MapColours): SvgNode {
  return svgNode('path', {
    d: stepOutline(step.kind, box),
    fill: colours.card,
    stroke: step.kind === 'end' ? colours.quietInk : colours.cardLine,
    'stroke-width': step.kind === 'end' ? 2 : 1,
    ...(step.kind === 'wait' ? { 'stroke-dasharray': cardStyle.waitDash, stroke: colours.flow } : {}),
  });
}

/** A question mark on a decision, an hourglass on a wait. */
function signOf(step: Step, box: StepBox, colours: MapColours): SvgNode[] {
  const x = box.x + cardStyle.padding + cardStyle.signSize / 2;
  const y = box.y + box.height / 2;
  if (step.kind === 'decision') {
    return [
      svgNode('circle', { cx: x, cy: y, r: 8.5, fill: 'none', stroke: colours.flow, 'stroke-width': 1.25 }),
      svgNode(
        'text',
        { x, y: y + 4, 'font-size': 11, 'font-weight': 650, 'text-anchor': 'middle', fill: colours.quietInk },
        ['?'],
      ),
    ];
  }
  return step.kind === 'wait' ? [hourglass(x - 5, y - 7, colours)] : [];
}

function hourglass(x: number, y: number, colours: MapColours): SvgNode {
  const d = `M${x} ${y}h10m-10 14h10m-9 -14v2.5q0 1.5 4 4.5q4 -3 4 -4.5v-2.5m-8 14v-2.5q0 -1.5 4 -4.5q4 3 4 4.5v2.5`;
  const ends = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const;
  return svgNode('path', { d, fill: 'none', stroke: colours.quietInk, 'stroke-width': 1.25, ...ends });
}

function nameOf(step: Step, box: StepBox, colours: MapColours) {
  const pill = isPill(step.kind);
  const signed = step.kind === 'decision' || step.kind === 'wait';
  const left = cardStyle.padding + (signed ? cardStyle.signSize + cardStyle.signGap : 0);
  const lineHeight = pill ? cardStyle.lineHeight - 1 : cardStyle.lineHeight;
  const { lines, shortened } = wrapText(
    step.name,
    box.width - left - cardStyle.padding,
    cardStyle.fontSize,
    pill ? 2 : cardStyle.maxLines,
  );
  const top = box.y + (box.height - lines.length * lineHeight) / 2;
  const place = pill
    ? middleLine(step.name, box.x + box.width / 2)
    : lineStart(step.name, box.x + left, box.x + box.width - cardStyle.padding);
  const nodes = lines.map((text, index) =>
    svgNode(
      'text',
      {
        ...place,
        y: top + index * lineHeight + lineHeight * 0.74,
        'font-size': cardStyle.fontSize,
        'font-weight': cardStyle.fontWeight,
        fill: colours.ink,
      },
      [text],
    ),
  );
  return { nodes, shortened };
}
