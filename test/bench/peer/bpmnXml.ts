import type { MapLayout } from '../../../shared/layout/layoutMap.ts';
import type { Step } from '../../../shared/model/step.ts';
import {
  connectionsInOrder,
  lanesInOrder,
  stepsInOrder,
  type WorkflowMap,
} from '../../../shared/model/workflowMap.ts';

const HEADER = 160;

/** The map as a BPMN 2.0 file with its diagram, drawn where our own layout puts everything, for the peer to open. */
export function bpmnXml(map: WorkflowMap, layout: MapLayout): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" id="definitions" targetNamespace="bench">
<bpmn:collaboration id="collaboration"><bpmn:participant id="pool" name="Workflow" processRef="process"/></bpmn:collaboration>
<bpmn:process id="process"><bpmn:laneSet id="lanes">${lanes(map)}</bpmn:laneSet>${steps(map)}${flows(map)}</bpmn:process>
<bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="collaboration">
${shape('pool', { x: -HEADER - 30, y: 0, width: layout.width + HEADER + 30, height: layout.height })}
${layout.lanes.map((box) => shape(box.id, { ...box, x: -HEADER, width: layout.width + HEADER })).join('')}
${[...layout.steps.values()].map((box) => shape(box.id, box)).join('')}
${[...layout.routes.values()].map((route) => edge(route.id, route.points)).join('')}
</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
</bpmn:definitions>`;
}

const ELEMENTS: Record<Step['kind'], string> = {
  task: 'task',
  decision: 'exclusiveGateway',
  wait: 'intermediateCatchEvent',
  start: 'startEvent',
  end: 'endEvent',
};

function lanes(map: WorkflowMap): string {
  const members = new Map<string, string[]>();
  for (const step of stepsInOrder(map))
    members.set(step.laneId, [...(members.get(step.laneId) ?? []), step.id]);
  return lanesInOrder(map)
    .map((lane) => {
      const refs = (members.get(lane.id) ?? [])
        .map((id) => `<bpmn:flowNodeRef>${id}</bpmn:flowNodeRef>`)
        .join('');
      return `<bpmn:lane id="${lane.id}" name="${escaped(lane.name)}">${refs}</bpmn:lane>`;
    })
    .join('');
}

function steps(map: WorkflowMap): string {
  return stepsInOrder(map)
    .map((step) => `<bpmn:${ELEMENTS[step.kind]} id="${step.id}" name="${escaped(step.name)}"/>`)
    .join('');
}

function flows(map: WorkflowMap): string {
  return connectionsInOrder(map)
    .map((arrow) => `<bpmn:sequenceFlow id="${arrow.id}" sourceRef="${arrow.from}" targetRef="${arrow.to}"/>`)
    .join('');
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function shape(id: string, { x, y, width, height }: Box): string {
  return `<bpmndi:BPMNShape id="${id}_di" bpmnElement="${id}" isHorizontal="true"><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></bpmndi:BPMNShape>`;
}

function edge(id: string, points: readonly (readonly [number, number])[]): string {
  const waypoints = points.map(([x, y]) => `<di:waypoint x="${x}" y="${y}"/>`).join('');
  return `<bpmndi:BPMNEdge id="${id}_di" bpmnElement="${id}">${waypoints}</bpmndi:BPMNEdge>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
