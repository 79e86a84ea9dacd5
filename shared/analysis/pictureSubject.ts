import { mapName } from './lenses/lenses.ts';
import type { LensChoice } from './lenses/readLens.ts';
import type { MatrixMeasure } from './matrixFigures.ts';

/** Which picture of a map is meant, with what there is to choose about it. */
export type PictureSubject =
  | { readonly kind: 'heatMap'; readonly lens: LensChoice }
  | { readonly kind: 'matrix'; readonly measure: MatrixMeasure }
  | { readonly kind: 'quadrant' }
  | { readonly kind: 'pareto' }
  | { readonly kind: 'profile'; readonly handoffId: string };

/** What the picture is called, also in the name of its file. */
export function pictureName(subject: PictureSubject): string {
  switch (subject.kind) {
    case 'heatMap':
      return mapName(subject.lens.id);
    case 'pareto':
      return 'Pareto';
    default:
      return subject.kind;
  }
}

/** The handoff that the picture is about, where it is about one. */
export function subjectHandoff(subject: PictureSubject): string | null {
  return 'handoffId' in subject ? subject.handoffId : null;
}
