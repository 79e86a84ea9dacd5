import { Button } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
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

/** The smallest change of one of the map's weights that unseats the leader, to be read and to be tried. */
export function UnseatingLine({ analysis, weights, onTry }: UnseatingLineProps) {
  const now = useMemo(() => ({ analysis, weights }), [analysis, weights]);
  // What it takes is worked out after the map and the ranking are drawn: they do not wait for it.
  const drawn = useDeferredValue(now);
  const unseating = useMemo(() => unseatLeader(drawn.analysis, drawn.weights), [drawn]);
  const sentence = useMemo(
    () => unseatingSentence(drawn.analysis, drawn.weights, unseating),
    [drawn, unseating],
  );
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
}
