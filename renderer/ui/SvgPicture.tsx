import { createElement, type ReactNode } from 'react';
import type { SvgNode } from '../../shared/drawing/svgNode.ts';

interface SvgPictureProps {
  readonly drawing: SvgNode;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly className?: string;
}

/** A drawing as elements of the page: vectors on paper, in the page's own font, without any text taken as markup. */
export function SvgPicture({ drawing, label, className }: SvgPictureProps) {
  const { viewBox } = drawing.attributes;
  return (
    <svg role="img" aria-label={label} viewBox={String(viewBox)} className={className}>
      {drawing.children.map(elementOf)}
    </svg>
  );
}

/** The title and the description are the label's business: on the page they would only be tooltips. */
function elementOf(node: SvgNode | string, place: number): ReactNode {
  if (typeof node === 'string') return node;
  if (node.tag === 'title' || node.tag === 'desc') return null;
  const attributes = Object.entries(node.attributes).map(([name, value]) => [propertyName(name), value]);
  return createElement(
    node.tag,
    { ...Object.fromEntries(attributes), key: place },
    node.children.map(elementOf),
  );
}

/** `stroke-width` -> `strokeWidth`. */
function propertyName(attribute: string): string {
  return attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
