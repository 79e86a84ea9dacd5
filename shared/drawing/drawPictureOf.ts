import { analyseMap } from '../analysis/analyseMap.ts';
import { dotPlotOf } from '../analysis/dotPlotOf.ts';
import { readLens } from '../analysis/lenses/readLens.ts';
import { matrixFigures } from '../analysis/matrixFigures.ts';
import { medianProfile } from '../analysis/medianProfile.ts';
import { paretoOf } from '../analysis/paretoOf.ts';
import type { DrawnSubject } from '../analysis/pictureSubject.ts';
import { quadrantOf } from '../analysis/quadrantOf.ts';
import { type RaterMode, raterNames } from '../model/raterNames.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { drawDotPlot } from './drawDotPlot.ts';
import { drawMatrix } from './drawMatrix.ts';
import { drawPareto } from './drawPareto.ts';
import { drawProfile } from './drawProfile.ts';
import { drawQuadrant } from './drawQuadrant.ts';
import type { Picture } from './picture.ts';
import type { PictureTheme } from './pictureStyle.ts';

/** Of the quadrant’s plot, height to width; its least height is in units. */
const PLOT = { ratio: 0.52, least: 320 } as const;

export interface PictureLook {
  readonly width: number;
  readonly theme: PictureTheme;
  /** Whether raters are called by their names. */
  readonly raters: RaterMode;
}

/** The picture at this width; null when the handoff that it is about is not on the map. */
export function drawPictureOf(map: WorkflowMap, subject: DrawnSubject, look: PictureLook): Picture | null {
  const analysis = analyseMap(map);
  switch (subject.kind) {
    case 'matrix':
      return drawMatrix(matrixFigures(map, readLens(map, analysis, subject.lens)), {
        ...look,
        measure: subject.measure,
      });
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
    case 'dotPlot': {
      const handoff = analysis.byId.get(subject.handoffId);
      return handoff ? drawDotPlot(dotPlotOf(handoff, raterNames(map, look.raters)), look) : null;
    }
  }
}
