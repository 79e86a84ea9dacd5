import { type ScorecardLine, scorecardReading } from '../../../shared/analysis/report/handoffScorecard.ts';
import { scorecardColumns, scorecardMeasures } from '../../../shared/drawing/scorecardColumns.ts';
import type { SvgNode } from '../../../shared/drawing/svgNode.ts';
import { SvgPicture } from '../../ui/SvgPicture.tsx';
import styles from './ScorecardPicture.module.css';

interface ScorecardPictureProps {
  readonly lines: readonly ScorecardLine[];
  /** Of the handoff. */
  readonly name: string;
  readonly drawing: SvgNode;
}

const { median, counts, count, words } = scorecardMeasures.columns;

/** The scorecard as one picture: its marks are drawn, its words stand over them, and its label says all of it. */
export function ScorecardPicture({ lines, name, drawing }: ScorecardPictureProps) {
  const width = Number(drawing.attributes.width);
  const texts = scorecardColumns(lines, width);
  return (
    <>
      <SvgPicture drawing={drawing} label={`Scorecard of ${name}. ${scorecardReading(lines)}`} />
      <div className={styles.words} style={{ top: `${scorecardMeasures.head}pt` }} aria-hidden="true">
        <div className={styles.names}>{texts.names}</div>
        <div className={styles.spreads}>{texts.spreads}</div>
        <div className={styles.calls}>{texts.calls}</div>
        <div className={styles.medians} style={{ width: `${median}pt` }}>
          {texts.medians}
        </div>
        <div className={styles.counts} style={{ left: `${counts}pt`, tabSize: `${count}pt` }}>
          {texts.counts}
        </div>
        <div style={{ left: `${words}pt` }}>{texts.words}</div>
      </div>
    </>
  );
}
