import { weightsName } from '../../../shared/analysis/weightPresets.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useMap, useSettings } from '../../app/appContext.ts';

/** The name of the preset that the map is weighed by, one of the person's own included. */
export function useWeightsName(): string {
  const { weights } = workflowOf(useMap());
  const own = useSettings(({ weightPresets }) => weightPresets);
  return weightsName(weights, own) ?? 'Own weights';
}
