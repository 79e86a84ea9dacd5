import { Button } from '@mantine/core';
import { memo, useDeferredValue, useMemo } from 'react';
import type { MapAnalysis } from '../../../shared/analysis/analyseMap.ts';
import { unseatingSentence } from '../../../shared/analysis/unseatingSentence.ts';
import { unseatLeader } from '../../../shared/analysis/unseatLeader.ts';
import type { Weights } from '../../../shared/model/weights.ts';
import styles from './WeightsEditor.module.css';

interface UnseatingLineProps {
  readonly analysis: MapAnalysis;
  readonly weights: Weights;
  onTry(patch: Partial<Weights>): void;
}

/** The smallest change of one weight that unseats the leader, to be read and to be tried. */
export const UnseatingLine = memo(function UnseatingLine({ analysis, weights, onTry }: UnseatingLineProps) {
  const settled = useDeferredValue(weights);
  const unseating = useMemo(() => unseatLeader(analysis, settled), [analysis, settled]);
  const sentence = useMemo(() => unseatingSentence(analysis, settled), [analysis, settled]);
  if (sentence === null) return null;
  return (
    <div className={styles.unseating}>
      <p>{sentence}</p>
      {unseating && (
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => onTry({ [unseating.dimension]: unseating.rounded })}
        >
          Try it
        </Button>
      )}
    </div>
  );
});
