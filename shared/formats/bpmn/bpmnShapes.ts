import { localPart } from './bpmnReferences.ts';
import { childrenNamed, descendants, type XmlElement } from './readXml.ts';

/** Where a shape is drawn, in the file's own units. */
export interface Bounds {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Shape extends Bounds {
  /** False for pools and lanes that run from top to bottom. */
  readonly isHorizontal: boolean;
}

/**
 * Identifier of the drawn element -> its first shape. An identifier written with a prefix is found without it too.
 * Shapes without usable bounds are left out.
 */
export function readShapes(definitions: XmlElement): Map<string, Shape> {
  const shapes = new Map<string, Shape>();
  for (const diagram of childrenNamed(definitions, 'BPMNDiagram')) {
    for (const element of descendants(diagram)) {
      if (element.name !== 'BPMNShape') continue;
      const drawn = element.attributes.get('bpmnElement')?.trim() ?? '';
      const shape = readShape(element);
      if (!shape) continue;
      for (const id of [drawn, localPart(drawn)]) if (id !== '' && !shapes.has(id)) shapes.set(id, shape);
    }
  }
  return shapes;
}

function readShape(element: XmlElement): Shape | null {
  const bounds = childrenNamed(element, 'Bounds')[0];
  if (!bounds) return null;
  const number = (name: string): number => Number.parseFloat(bounds.attributes.get(name) ?? '');
  const shape = {
    x: number('x'),
    y: number('y'),
    width: number('width'),
    height: number('height'),
    isHorizontal: !/^(false|0)$/.test(element.attributes.get('isHorizontal')?.trim() ?? ''),
  };
  return [shape.x, shape.y, shape.width, shape.height].every(Number.isFinite) ? shape : null;
}

/** The smallest of the areas that holds the middle of the shape. */
export function smallestAround<T>(shape: Bounds, areas: readonly (readonly [T, Bounds])[]): T | null {
  const x = shape.x + shape.width / 2;
  const y = shape.y + shape.height / 2;
  const around = areas.filter(
    ([, area]) => x >= area.x && x <= area.x + area.width && y >= area.y && y <= area.y + area.height,
  );
  around.sort(([, a], [, b]) => a.width * a.height - b.width * b.height);
  return around[0]?.[0] ?? null;
}

/** The area around all of them, or null for none. */
export function boundsAround(all: readonly Bounds[]): Bounds | null {
  if (all.length === 0) return null;
  const edges = all.reduce(
    (edge, each) => ({
      left: Math.min(edge.left, each.x),
      top: Math.min(edge.top, each.y),
      right: Math.max(edge.right, each.x + each.width),
      bottom: Math.max(edge.bottom, each.y + each.height),
    }),
    { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity },
  );
  return {
    x: edges.left,
    y: edges.top,
    width: edges.right - edges.left,
    height: edges.bottom - edges.top,
  };
}
