import { emptyHandoff, type Handoff } from '../handoff.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

/** Changes what is known about the handoff between two steps; its record begins with the first change. */
export function changeHandoff(
  map: WorkflowMap,
  input: {
    readonly sender: string;
    readonly receiver: string;
    readonly patch: Partial<Omit<Handoff, 'type' | 'id' | 'sender' | 'receiver'>>;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const sender = draft.require('step', input.sender).id;
    const receiver = draft.require('step', input.receiver).id;
    const empty = emptyHandoff(sender, receiver);
    draft.put({ ...(draft.get('handoff', empty.id) ?? empty), ...input.patch });
  });
}
