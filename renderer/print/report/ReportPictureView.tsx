import { readLens, usualLens } from '../../../shared/analysis/lenses/readLens.ts';
import { matrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { paretoOf } from '../../../shared/analysis/paretoOf.ts';
import { quadrantOf } from '../../../shared/analysis/quadrantOf.ts';
import type { ReportPicture } from '../../../shared/analysis/report/reportBlock.ts';
import { drawMatrix } from '../../../shared/drawing/drawMatrix.ts';
import { drawPareto } from '../../../shared/drawing/drawPareto.ts';
import { drawQuadrant } from '../../../shared/drawing/drawQuadrant.ts';
import { pictureText } from '../../../shared/drawing/pictureStyle.ts';
import type { SvgNode } from '../../../shared/drawing/svgNode.ts';
import { SvgPicture } from '../../ui/SvgPicture.tsx';
import { textRoom } from './pageRoom.ts';
import styles from './ReportPage.module.css';
import type { ReportScene } from './reportScene.ts';

interface ReportPictureViewProps {
  readonly of: ReportPicture;
  readonly scene: ReportScene;
}

/** Points for each unit of a drawing, so that its smallest text is 9 points high. */
const SCALE = 9 / pictureText.small;
const PLOT_HEIGHT = 380;
/** As many bars of the Pareto diagram as stand on a page. */
const MOST_BARS = 24;

/** A picture of many lanes is wider than the page, and made smaller as a whole. */
export function ReportPictureView({ of, scene }: ReportPictureViewProps) {
  const drawing = drawingOf(of, textRoom[scene.job.paper].width / SCALE, scene);
  if (!drawing) return null;
  return (
    <div className={styles.picture}>
      <SvgPicture drawing={drawing} label={labelOf(drawing)} />
    </div>
  );
}

function drawingOf(of: ReportPicture, width: number, { map, analysis }: ReportScene): SvgNode | null {
  const theme = 'print';
  switch (of) {
    case 'matrix':
      return drawMatrix(matrixFigures(map, readLens(map, analysis, usualLens)), {
        width,
        measure: 'max',
        theme,
      }).drawing;
    case 'quadrant':
      return drawQuadrant(quadrantOf(analysis), { width, plotHeight: PLOT_HEIGHT, theme, isListed: false })
        .drawing;
    case 'pareto':
      return drawPareto(paretoOf(analysis), { width, theme, most: MOST_BARS }).drawing;
    case 'map':
      // Lies across pages of its own.
      return null;
  }
}

/** Title and description of the drawing, as one text. */
function labelOf({ children }: SvgNode): string {
  return children
    .flatMap((child) => (typeof child !== 'string' && /title|desc/.test(child.tag) ? child.children : []))
    .join('. ');
}
