import { analyseMap, type MapAnalysis } from '../../shared/analysis/analyseMap.ts';
import { layoutMap, type MapLayout } from '../../shared/layout/layoutMap.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';

/**
 * What is worked out from the open map: once per map, and only the part that its changed tables can affect,
 * so that every view of one frame shares one layout and one analysis.
 */
export interface Derived {
  layoutOf(map: WorkflowMap): MapLayout;
  analysisOf(map: WorkflowMap): MapAnalysis;
}

export function createDerived(): Derived {
  let drawn: { map: WorkflowMap; layout: MapLayout } | null = null;
  let analysed: { map: WorkflowMap; analysis: MapAnalysis } | null = null;
  return {
    layoutOf(map) {
      if (!drawn || !isDrawnAlike(drawn.map, map)) drawn = { map, layout: layoutMap(map, drawn?.layout) };
      return drawn.layout;
    },
    analysisOf(map) {
      if (analysed?.map !== map) analysed = { map, analysis: analyseMap(map) };
      return analysed.analysis;
    },
  };
}

function isDrawnAlike(a: WorkflowMap, b: WorkflowMap): boolean {
  return a.lane === b.lane && a.step === b.step && a.connection === b.connection;
}
