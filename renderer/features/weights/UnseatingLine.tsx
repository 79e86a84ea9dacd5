import { Button } from '@mantine/core';
import { useMemo } from 'react';
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
  const unseating = useMemo(() => unseatLeader(analysis, weights), [analysis, weights]);
  const sentence = unseatingSentence(analysis, weights, unseating);
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
