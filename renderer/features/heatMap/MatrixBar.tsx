import { SegmentedControl } from '@mantine/core';
import type { Lens } from '../../../shared/analysis/lenses/lens.ts';
import type { MatrixFigures } from '../../../shared/analysis/matrixFigures.ts';
import { type MatrixMeasure, measuresOf } from '../../../shared/analysis/matrixMeasure.ts';
import { matrixReading } from '../../../shared/analysis/pictureReadings.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import { PictureExport } from '../pictures/PictureExport.tsx';
import { pictureStore } from '../pictures/pictureStore.ts';
import styles from './MatrixView.module.css';

/** What the cells show, in words, to be chosen and saved. */
export function MatrixBar({
  matrix,
  measure,
}: {
  readonly matrix: MatrixFigures;
  readonly measure: MatrixMeasure;
}) {
  const { lens } = matrix.readings;
  const names = new Map(matrix.lanes.map((lane) => [lane.id, displayName(lane)]));
  return (
    <div className={styles.bar}>
      <p className={styles.caption}>
        {captionOf(lens, measure)} {matrixReading(matrix, measure, (id) => names.get(id) ?? id)}
      </p>
      <div className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label="Cells show"
          data={measuresOf(lens).map((value) => ({ value, label: labelOf(lens, value) }))}
          value={measure}
          onChange={(chosen) => pictureStore.setState({ measure: chosen as MatrixMeasure })}
        />
        <PictureExport kind="matrix" />
      </div>
    </div>
  );
}

function labelOf({ superlative }: Lens, measure: MatrixMeasure): string {
  const label = measure === 'max' ? superlative : measure;
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function captionOf({ id, sentence, superlative }: Lens, measure: MatrixMeasure): string {
  const says = id === 'heat' ? '' : ` ${sentence}`;
  return captions[measure](superlative) + (measure === 'count' ? '' : says);
}

const SHADED = 'shaded by its share of the largest cell.';

const captions: Readonly<Record<MatrixMeasure, (superlative: string) => string>> = {
  max: (superlative) =>
    `Each cell shows the ${superlative} of the handoffs from the lane at the left to the lane above, and how many there are.`,
  mean: () => 'Each cell shows the mean of its handoffs, as far as they are known.',
  sum: () => `Each cell shows the sum of its handoffs, as far as they are known, ${SHADED}`,
  count: () => `Each cell shows how many handoffs there are, ${SHADED}`,
};
