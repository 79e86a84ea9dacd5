import { analyseMap, type MapAnalysis } from '../../shared/analysis/analyseMap.ts';
import {
  type LensChoice,
  type LensReadings,
  readLens,
  unreadLens,
} from '../../shared/analysis/lenses/readLens.ts';
import { knownFirmness } from '../../shared/analysis/rankFirmness.ts';
import { layoutMap, type MapLayout } from '../../shared/layout/layoutMap.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';

/**
 * What is worked out from the open map: once per map, and only the part that its changed tables can affect,
 * so that every view of one frame shares one layout and one analysis.
 */
export interface Derived {
  layoutOf(map: WorkflowMap): MapLayout;
  analysisOf(map: WorkflowMap): MapAnalysis;
  /** The map through a lens; through that of firmness nothing is known until its weights have been drawn. */
  readingsOf(map: WorkflowMap, lens: LensChoice): LensReadings;
}

export function createDerived(): Derived {
  let drawn: { map: WorkflowMap; layout: MapLayout } | null = null;
  let analysed: { map: WorkflowMap; analysis: MapAnalysis } | null = null;
  let seen: { map: WorkflowMap; lens: LensChoice; isKnown: boolean; readings: LensReadings } | null = null;
  const analysisOf = (map: WorkflowMap): MapAnalysis => {
    if (analysed?.map !== map) analysed = { map, analysis: analyseMap(map) };
    return analysed.analysis;
  };
  return {
    analysisOf,
    layoutOf(map) {
      if (!drawn || !isDrawnAlike(drawn.map, map)) drawn = { map, layout: layoutMap(map, drawn?.layout) };
      return drawn.layout;
    },
    readingsOf(map, lens) {
      const analysis = analysisOf(map);
      const isKnown = lens.id !== 'firmness' || knownFirmness(map, analysis) !== null;
      if (seen?.map !== map || seen.lens !== lens || seen.isKnown !== isKnown) {
        const read = isKnown ? readLens : unreadLens;
        seen = { map, lens, isKnown, readings: read(map, analysis, lens) };
      }
      return seen.readings;
    },
  };
}

function isDrawnAlike(a: WorkflowMap, b: WorkflowMap): boolean {
  return a.lane === b.lane && a.step === b.step && a.connection === b.connection;
}
