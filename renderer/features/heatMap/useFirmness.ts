import { useEffect, useReducer } from 'react';
import { firmnessDraws } from '../../../shared/analysis/firmnessDraws.ts';
import { type FirmnessById, knownFirmness } from '../../../shared/analysis/rankFirmness.ts';
import { useAnalysis, useMap } from '../../app/appContext.ts';
import { drawInIdleTime } from './drawInIdleTime.ts';

/**
 * How firm each rank of the open map is; null while the weights for it are being drawn, which no frame waits for, or
 * where nobody wants to know.
 */
export function useFirmness(isWanted = true): FirmnessById | null {
  const map = useMap();
  const analysis = useAnalysis();
  const [, drawAgain] = useReducer((times: number) => times + 1, 0);
  const draws = isWanted ? firmnessDraws(map, analysis) : null;
  useEffect(() => (!draws || draws.isDone ? undefined : drawInIdleTime(draws, drawAgain)), [draws]);
  return isWanted ? knownFirmness(map, analysis) : null;
}
