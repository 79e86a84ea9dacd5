import { useDeferredValue, useMemo } from 'react';
import { firmnessSentence } from '../../../shared/analysis/firmnessSentence.ts';
import type { FirmnessById } from '../../../shared/analysis/rankFirmness.ts';
import { unseatingSentence } from '../../../shared/analysis/unseatingSentence.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useAnalysis, useMap } from '../../app/appContext.ts';
import styles from './LeaderCaption.module.css';

/** How firmly the first handoff by heat stands, and what would unseat it. */
export function LeaderCaption({
  firmness,
  isByHeat,
}: {
  readonly firmness: FirmnessById | null;
  /** Whether to say that it is first by heat, since the list is not seen through it. */
  readonly isByHeat: boolean;
}) {
  const { weights } = workflowOf(useMap());
  const now = useAnalysis();
  const analysis = useDeferredValue(now);
  const unseating = useMemo(() => unseatingSentence(analysis, weights), [analysis, weights]);
  const leader = analysis.ranked[0];
  if (!leader || leader.heat === null) return null;
  const shares = firmness?.get(leader.found.id);
  return (
    <p className={styles.caption}>
      {isByHeat && 'By heat '}
      <strong>{leader.name}</strong> {shares ? lowerFirst(firmnessSentence(shares)) : 'ranks first'}.{' '}
      {unseating}
    </p>
  );
}

function lowerFirst(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
