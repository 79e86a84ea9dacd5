import type { SvgNode } from '../../shared/drawing/svgNode.ts';
import { svgElement } from './svgElement.ts';

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
      {drawing.children.map(svgElement)}
    </svg>
  );
}
