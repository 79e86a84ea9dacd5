import { useMemo } from 'react';
import { analyseMap, type MapAnalysis } from '../../../shared/analysis/analyseMap.ts';
import { layoutMap, type MapLayout } from '../../../shared/layout/layoutMap.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { SideMap } from './useSideMap.ts';

/** A map with what its drawing needs. */
export interface DrawnMap {
  readonly map: WorkflowMap;
  readonly analysis: MapAnalysis;
  readonly layout: MapLayout;
}

export function useDrawnMap(side: SideMap): DrawnMap | null {
  return useMemo(() => {
    if (side.kind !== 'read') return null;
    const { map } = side;
    return { map, analysis: analyseMap(map), layout: layoutMap(map) };
  }, [side]);
}
