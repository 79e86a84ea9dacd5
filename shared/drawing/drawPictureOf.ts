import { analyseMap } from '../analysis/analyseMap.ts';
import { matrixFigures } from '../analysis/matrixFigures.ts';
import { medianProfile } from '../analysis/medianProfile.ts';
import { paretoOf } from '../analysis/paretoOf.ts';
import type { PictureSubject } from '../analysis/pictureSubject.ts';
import { quadrantOf } from '../analysis/quadrantOf.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { drawMatrix } from './drawMatrix.ts';
import { drawPareto } from './drawPareto.ts';
import { drawProfile } from './drawProfile.ts';
import { drawQuadrant } from './drawQuadrant.ts';
import type { Picture } from './picture.ts';
import type { PictureTheme } from './pictureStyle.ts';

/** Every picture but the map itself, which has a size of its own. */
export type DrawnSubject = Exclude<PictureSubject, { kind: 'heatMap' }>;

/** Of the quadrant’s plot, height to width; its least height is in units. */
const PLOT = { ratio: 0.52, least: 320 } as const;

/** The picture at this width; null when the handoff that it is about is not on the map. */
export function drawPictureOf(
  map: WorkflowMap,
  subject: DrawnSubject,
  look: { readonly width: number; readonly theme: PictureTheme },
): Picture | null {
  const analysis = analyseMap(map);
  switch (subject.kind) {
    case 'matrix':
      return drawMatrix(matrixFigures(map, analysis), { ...look, measure: subject.measure });
    case 'quadrant': {
      const plotHeight = Math.max(PLOT.least, Math.round(look.width * PLOT.ratio));
      return drawQuadrant(quadrantOf(analysis), { ...look, plotHeight });
    }
    case 'pareto':
      return drawPareto(paretoOf(analysis), look);
    case 'profile': {
      const profile = medianProfile(analysis, subject.handoffId);
      return profile && drawProfile(profile, look);
    }
  }
}
