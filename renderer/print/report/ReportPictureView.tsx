import { dotPlotOf } from '../../../shared/analysis/dotPlotOf.ts';
import { readLens, usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { matrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { medianProfile } from '../../../shared/analysis/medianProfile.ts';
import { paretoOf } from '../../../shared/analysis/paretoOf.ts';
import { quadrantOf } from '../../../shared/analysis/quadrantOf.ts';
import type { ReportPicture } from '../../../shared/analysis/report/reportBlock.ts';
import type { Paper } from '../../../shared/contract/printJob.ts';
import { drawDotPlot } from '../../../shared/drawing/drawDotPlot.ts';
import { drawMatrix } from '../../../shared/drawing/drawMatrix.ts';
import { drawPareto } from '../../../shared/drawing/drawPareto.ts';
import { drawProfile } from '../../../shared/drawing/drawProfile.ts';
import { drawQuadrant } from '../../../shared/drawing/drawQuadrant.ts';
import { pictureText } from '../../../shared/drawing/pictureStyle.ts';
import type { SvgNode } from '../../../shared/drawing/svgNode.ts';
import { raterNames } from '../../../shared/model/raterNames.ts';
import { SvgPicture } from '../../ui/SvgPicture.tsx';
import { CardPicture } from '../CardPicture.tsx';
import styles from './ReportPage.module.css';
import type { ReportScene } from './reportScene.ts';

interface ReportPictureViewProps {
  readonly picture: ReportPicture;
  /** How many pictures share the width of the page. */
  readonly beside: number;
  readonly scene: ReportScene;
}

/** The width of a page, in points. */
const pageWidth: Readonly<Record<Paper, number>> = { a4: 493, letter: 510 };
const GAP = 22;
/** Points for each unit of a drawing, so that its smallest text is 9 points high. */
const SCALE = 9 / pictureText.small;
const PLOT_HEIGHT = 380;
/** As many bars of the Pareto diagram as stand on a page. */
const MOST_BARS = 24;

export function ReportPictureView({ picture, beside, scene }: ReportPictureViewProps) {
  if (picture.of === 'place') {
    return (
      <div className={styles.place}>
        <CardPicture map={scene.map} layout={scene.layout} handoffId={picture.handoffId} />
      </div>
    );
  }
  const room = (pageWidth[scene.job.paper] - (beside - 1) * GAP) / beside;
  const drawing = drawingOf(picture, room / SCALE, scene);
  if (!drawing) return null;
  // A picture of many lanes is wider than the page, and made smaller as a whole.
  return (
    <div className={styles.picture} style={{ width: `${room}pt` }}>
      <SvgPicture drawing={drawing} label={labelOf(drawing)} />
    </div>
  );
}

function drawingOf(
  picture: ReportPicture,
  width: number,
  { job, map, analysis }: ReportScene,
): SvgNode | null {
  const theme = 'print';
  switch (picture.of) {
    case 'matrix':
      return drawMatrix(matrixFigures(map, readLens(map, analysis, usualLens)), {
        width,
        measure: 'max',
        theme,
      }).drawing;
    case 'quadrant':
      return drawQuadrant(quadrantOf(analysis), {
        width,
        plotHeight: PLOT_HEIGHT,
        theme,
        isListed: false,
      }).drawing;
    case 'pareto':
      return drawPareto(paretoOf(analysis), { width, theme, most: MOST_BARS }).drawing;
    case 'profile': {
      const profile = medianProfile(analysis, picture.handoffId);
      return profile && drawProfile(profile, { width, theme }).drawing;
    }
    case 'dotPlot': {
      const handoff = analysis.byId.get(picture.handoffId);
      return handoff
        ? drawDotPlot(dotPlotOf(handoff, raterNames(map, job.raters)), { width, theme }).drawing
        : null;
    }
    default:
      return null;
  }
}

/** Title and description of the drawing, as one text. */
function labelOf({ children }: SvgNode): string {
  return children
    .flatMap((child) => (typeof child !== 'string' && /title|desc/.test(child.tag) ? child.children : []))
    .join('. ');
}
