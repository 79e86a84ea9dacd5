import { layoutProcess } from 'bpmn-auto-layout';
import { connectionsInOrder, stepsInOrder, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { DrawnRoute } from '../routeQuality.ts';

export const AUTO_LAYOUT = 'bpmn-auto-layout 1';

const ELEMENTS = {
  task: 'task',
  decision: 'exclusiveGateway',
  wait: 'task',
  start: 'startEvent',
  end: 'endEvent',
} as const;

/** The map's graph as one process; that library knows no lanes. */
export function processXml(map: WorkflowMap): string {
  const arrows = connectionsInOrder(map).filter(({ from, to }) => map.step.has(from) && map.step.has(to));
  const entries = Map.groupBy(arrows, ({ to }) => to);
  const exits = Map.groupBy(arrows, ({ from }) => from);
  const nodes = stepsInOrder(map).map(({ id, kind }) => {
    const incoming = (entries.get(id) ?? []).map(
      (arrow) => `<bpmn:incoming>${nameOf(arrow.id)}</bpmn:incoming>`,
    );
    const outgoing = (exits.get(id) ?? []).map(
      (arrow) => `<bpmn:outgoing>${nameOf(arrow.id)}</bpmn:outgoing>`,
    );
    const element = ELEMENTS[kind];
    return `<bpmn:${element} id="${nameOf(id)}">${incoming.join('')}${outgoing.join('')}</bpmn:${element}>`;
  });
  const flows = arrows.map(
    ({ id, from, to }) =>
      `<bpmn:sequenceFlow id="${nameOf(id)}" sourceRef="${nameOf(from)}" targetRef="${nameOf(to)}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="definitions" targetNamespace="bench">
<bpmn:process id="process">${nodes.join('')}${flows.join('')}</bpmn:process>
</bpmn:definitions>`;
}

/** Where the library draws the arrows. */
export async function autoLayoutRoutes(xml: string): Promise<DrawnRoute[]> {
  const drawn = await layoutProcess(xml);
  return [
    ...drawn.matchAll(/<bpmndi:BPMNEdge [^>]*bpmnElement="([^"]+)"[^>]*>([\s\S]*?)<\/bpmndi:BPMNEdge>/g),
  ].map(([, id = '', inside = '']) => ({
    id,
    points: [...inside.matchAll(/<di:waypoint x="([^"]+)" y="([^"]+)"/g)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    ),
  }));
}

/** An XML name for any identifier. */
function nameOf(id: string): string {
  return `n${Array.from(id, (sign) => (/[\w-]/.test(sign) ? sign : `.${sign.codePointAt(0)}`)).join('')}`;
}
