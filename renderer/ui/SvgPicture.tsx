import { createElement } from 'react';
import type { SvgNode } from '../../shared/drawing/svgNode.ts';
import { svgElement } from './svgElement.ts';

interface SvgPictureProps {
  readonly drawing: SvgNode;
  /** What the picture shows, in words. */
  readonly label: string;
  readonly className?: string;
}

/**
 * A drawing as elements of the page: vectors on paper, in the page's own font, without any text taken as markup. Its
 * label says what it shows, so its parts are hidden from readers: named one by one they would cost a PDF of many
 * pictures more time than all the rest.
 */
export function SvgPicture({ drawing, label, className }: SvgPictureProps) {
  const { viewBox } = drawing.attributes;
  return (
    <svg role="img" aria-label={label} viewBox={String(viewBox)} className={className}>
      {createElement('g', { 'aria-hidden': true }, drawing.children.map(svgElement))}
    </svg>
  );
}
