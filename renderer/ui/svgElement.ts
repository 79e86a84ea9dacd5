import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '../../shared/drawing/svgNode.ts';

/**
 * A part of a drawing as an element of the page. Titles and descriptions are the business of the picture's label: on
 * the page they would only be tooltips.
 */
export function svgElement(node: SvgNode | string, place: number): ReactNode {
  if (typeof node === 'string') return node;
  if (node.tag === 'title' || node.tag === 'desc') return null;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [propertyName(name), value]);
  return createElement(
    node.tag,
    { ...Object.fromEntries(attributes), key: place },
    node.children.map(svgElement),
  );
}

/** `stroke-width` -> `strokeWidth`. */
function propertyName(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
