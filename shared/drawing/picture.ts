import { fontFamily } from './mapStyle.ts';
import { type SvgAttributes, type SvgNode, shortNumber, svgNode } from './svgNode.ts';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where on a picture a handoff can be pointed at, in units of the drawing. */
export interface PictureSpot extends Box {
  readonly handoffId: string;
}

/** A drawing that stands on its own, and what on it can be pointed at. */
export interface Picture {
  readonly drawing: SvgNode;
  /** In the order in which arrow keys walk them. */
  readonly spots: readonly PictureSpot[];
}

/** The parts of a picture as one drawing: `width` and `height` are units, pixels unless the caller scales it. */
export function framePicture(
  nodes: readonly SvgNode[],
  about: {
    readonly title: string;
    readonly reading: string;
    readonly width: number;
    readonly height: number;
  },
): SvgNode {
  const { width, height } = about;
  const attributes: SvgAttributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    viewBox: `0 0 ${shortNumber(width)} ${shortNumber(height)}`,
    width,
    height,
    role: 'img',
    'font-family': fontFamily,
  };
  return svgNode('svg', attributes, [
    svgNode('title', {}, [about.title]),
    svgNode('desc', {}, [about.reading]),
    ...nodes,
  ]);
}

/** What a drawing that stands on its own holds, without its own title and description. */
export function partsOf({ children }: SvgNode): SvgNode[] {
  return children.filter(
    (child) => typeof child !== 'string' && child.tag !== 'title' && child.tag !== 'desc',
  ) as SvgNode[];
}
