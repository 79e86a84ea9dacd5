const MODEL = 'http://www.omg.org/spec/BPMN/20100524/MODEL';
const NAMESPACES = `xmlns="${MODEL}" xmlns:di="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"`;

/** A BPMN document around these elements, which are in its default namespace. */
export function bpmnText(...elements: readonly string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<definitions ${NAMESPACES}>\n${elements.join('\n')}\n</definitions>`;
}

/** A task without more. */
export function task(id: string, name = id): string {
  return `<task id="${id}" name="${name}"/>`;
}

/** An arrow called `a_b`. */
export function flow(from: string, to: string, name = ''): string {
  return `<sequenceFlow id="${from}_${to}" name="${name}" sourceRef="${from}" targetRef="${to}"/>`;
}

/** A lane with what the file says lies in it. */
export function lane(id: string, ...nodes: readonly string[]): string {
  const references = nodes.map((node) => `<flowNodeRef>${node}</flowNodeRef>`).join('');
  return `<lane id="${id}" name="${id}">${references}</lane>`;
}

/** The drawing of elements: identifier -> x, y, width, height. */
export function drawing(
  shapes: Readonly<Record<string, readonly [number, number, number, number]>>,
  attributes = '',
): string {
  const drawn = Object.entries(shapes).map(
    ([id, [x, y, width, height]]) =>
      `<di:BPMNShape bpmnElement="${id}" ${attributes}><dc:Bounds x="${x}" y="${y}" width="${width}" height="${height}"/></di:BPMNShape>`,
  );
  return `<di:BPMNDiagram><di:BPMNPlane>${drawn.join('')}</di:BPMNPlane></di:BPMNDiagram>`;
}
