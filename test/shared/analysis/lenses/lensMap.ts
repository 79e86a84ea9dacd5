import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import type { LensId } from '../../../../shared/analysis/lenses/lenses.ts';
import { type LensReadings, readLens } from '../../../../shared/analysis/lenses/readLens.ts';
import type { Measures } from '../../../../shared/model/measures.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withHandoff } from '../../../support/ratedMap.ts';

/** Four handoffs in a row, to and fro between two lanes. */
export const chain = buildMap({
  steps: ['Sales: Sell', 'Field: Visit', 'Sales: Quote', 'Field: Build', 'Sales: Bill'],
  arrows: ['Sell -> Visit', 'Visit -> Quote', 'Quote -> Build', 'Build -> Bill'],
});

export const chainIds = ['sell:visit', 'visit:quote', 'quote:build', 'build:bill'] as const;

export function read(map: WorkflowMap, id: LensId, relative = false): LensReadings {
  return readLens(map, analyseMap(map), { id, relative });
}

/** Handoff -> what its pill says, in the order of the drawing. */
export function textsOf({ byId }: LensReadings): (string | undefined)[] {
  return chainIds.map((id) => byId.get(id)?.text);
}

/** The map with measures of the handoffs in turn, such as `{ waitMedianHours: 4 }`; a minus marks an estimate. */
export function withMeasures(
  map: WorkflowMap,
  values: readonly Partial<Record<keyof Measures, number>>[],
): WorkflowMap {
  return values.reduce((measured, each, place) => {
    const entries = Object.entries(each).map(([name, value]) => [
      name,
      { value: Math.abs(value), basis: value < 0 ? 'estimated' : 'measured', source: '', date: '' },
    ]);
    return withHandoff(measured, chainIds[place] ?? '', { measures: Object.fromEntries(entries) });
  }, map);
}
