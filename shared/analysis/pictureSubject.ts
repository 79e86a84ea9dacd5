import { lensOf, mapName } from './lenses/lenses.ts';
import type { LensChoice } from './lenses/readLens.ts';
import type { MatrixMeasure } from './matrixMeasure.ts';

/** Every picture but the map itself, with what there is to choose about it. */
export type DrawnSubject =
  | { readonly kind: 'matrix'; readonly measure: MatrixMeasure; readonly lens: LensChoice }
  | { readonly kind: 'quadrant' }
  | { readonly kind: 'pareto' }
  | { readonly kind: 'profile'; readonly handoffId: string }
  | { readonly kind: 'dotPlot'; readonly handoffId: string };

export const drawnKinds = ['matrix', 'quadrant', 'pareto', 'profile', 'dotPlot'] as const;
export type DrawnKind = (typeof drawnKinds)[number];

/** Which picture of a map is meant. */
export type PictureSubject = { readonly kind: 'heatMap'; readonly lens: LensChoice } | DrawnSubject;

/** What each picture is called, also in the name of its file. */
export const drawnNames: Readonly<Record<DrawnKind, string>> = {
  matrix: 'matrix',
  quadrant: 'quadrant',
  pareto: 'Pareto',
  profile: 'profile',
  dotPlot: 'dot plot',
};

export function pictureName(subject: PictureSubject): string {
  if (subject.kind === 'heatMap') return mapName(subject.lens.id);
  const name = drawnNames[subject.kind];
  if (subject.kind !== 'matrix' || subject.lens.id === 'heat') return name;
  return `${name} by ${lensOf(subject.lens.id).name.toLowerCase()}`;
}

/** The handoff that the picture is about, where it is about one. */
export function subjectHandoff(subject: PictureSubject): string | null {
  return 'handoffId' in subject ? subject.handoffId : null;
}
