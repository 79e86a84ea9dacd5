import type { Paper } from '../../../shared/contract/printJob.ts';
import type { SvgNode } from '../../../shared/drawing/svgNode.ts';
import { SvgPicture } from '../../ui/SvgPicture.tsx';
import styles from './ReportPage.module.css';

interface MapSheetProps {
  readonly title: string;
  readonly paper: Paper;
  /** With its width and height. */
  readonly drawing: SvgNode;
  /** Points on paper for each unit of the drawing. */
  readonly scale: number;
  /** What the picture shows, in words. */
  readonly label: string;
  /** What the colours mean. */
  readonly legend: SvgNode;
  /** True for a part of the map, whose title is not as large. */
  readonly isPart?: boolean;
}

/** One page across with the map or a part of it, and under it what the colours mean. */
export function MapSheet({ title, paper, drawing, scale, label, legend, isPart = false }: MapSheetProps) {
  const { width, height } = drawing.attributes;
  const size = { width: `${Number(width) * scale}pt`, height: `${Number(height) * scale}pt` };
  return (
    <section className={styles.wide} data-paper={paper}>
      {isPart ? <h3 className={styles.title}>{title}</h3> : <h2 className={styles.title}>{title}</h2>}
      <div className={styles.map} style={size}>
        <SvgPicture drawing={drawing} label={label} />
      </div>
      <div className={styles.legend}>
        <SvgPicture
          drawing={legend}
          label="Heat: five bins by colour and width; unscored is grey and dashed."
        />
      </div>
    </section>
  );
}
