import { SegmentedControl } from '@mantine/core';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import type { MatrixFigures, MatrixMeasure } from '../../../shared/analysis/matrixFigures.ts';
import { matrixReading } from '../../../shared/analysis/pictureReadings.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import { PictureExport } from '../pictures/PictureExport.tsx';
import { pictureStore } from '../pictures/pictureStore.ts';
import styles from './MatrixView.module.css';

interface MatrixBarProps {
  readonly matrix: MatrixFigures;
  readonly measure: MatrixMeasure;
  readonly lens: LensReadings['lens'];
}

/** What the cells show, in words; by heat it can be chosen, and saved. */
export function MatrixBar({ matrix, measure, lens }: MatrixBarProps) {
  if (lens.id !== 'heat') {
    return (
      <div className={styles.bar}>
        <p className={styles.caption}>
          {`Each cell shows the handoff that stands out most ${FROM_TO} ${lens.sentence}`}
        </p>
      </div>
    );
  }
  const names = new Map(matrix.lanes.map((lane) => [lane.id, displayName(lane)]));
  return (
    <div className={styles.bar}>
      <p className={styles.caption}>
        {captions[measure]} {matrixReading(matrix, measure, (id) => names.get(id) ?? id)}
      </p>
      <div className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Cells show"
          data={measures}
          value={measure}
          onChange={(chosen) => pictureStore.setState({ measure: chosen as MatrixMeasure })}
        />
        <PictureExport kind="matrix" />
      </div>
    </div>
  );
}

const measures = [
  { value: 'max', label: 'Hottest' },
  { value: 'mean', label: 'Mean' },
  { value: 'sum', label: 'Sum' },
  { value: 'count', label: 'Count' },
] satisfies { value: MatrixMeasure; label: string }[];

const FROM_TO = 'from the lane at the left to the lane above, and how many there are.';

const captions: Readonly<Record<MatrixMeasure, string>> = {
  max: `Each cell shows the hottest handoff ${FROM_TO}`,
  mean: 'Each cell shows the mean heat of its scored handoffs.',
  sum: 'Each cell shows the sum of heat of its scored handoffs, shaded by its share of the largest cell.',
  count: 'Each cell shows how many handoffs there are, shaded by its share of the largest cell.',
};
