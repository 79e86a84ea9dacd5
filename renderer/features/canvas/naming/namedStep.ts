import { arrowInto } from '../../../../shared/model/arrowInto.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';
import { knownLanes } from './laneList.ts';
import type { NamedStep } from './typedName.ts';

/** What the text typed over a step is read against. */
export function namedStep(map: WorkflowMap, stepId: string, picked: readonly NamedEntry[]): NamedStep | null {
  const step = map.step.get(stepId);
  if (!step) return null;
  const sender = map.step.get(arrowInto(map, stepId)?.from ?? '');
  const entry = sender === undefined ? 'none' : sender.kind === 'decision' ? 'decision' : 'step';
  return { name: step.name, kind: step.kind, lanes: knownLanes(map, picked), entry };
}
