import type { ScoredHandoff } from '../../shared/analysis/analyseMap.ts';
import { dimensions } from '../../shared/model/dimension.ts';
import { ownerName, recordName, systemName } from '../../shared/model/names.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';

/** One handoff as `handoffs --json` prints it. Keys keep this order; figures are not rounded. */
export function handoffEntry(map: WorkflowMap, handoff: ScoredHandoff) {
  const { found, scores } = handoff;
  const { record } = found;
  return {
    id: found.id,
    sender: nameIn(map.step, found.sender),
    receiver: nameIn(map.step, found.receiver),
    fromLane: nameIn(map.lane, found.fromLaneId),
    toLane: nameIn(map.lane, found.toLaneId),
    outside: found.outside,
    branches: found.branches,
    owners: {
      giving: ownerName(map, record.givingOwnerId),
      receiving: ownerName(map, record.receivingOwnerId),
      backup: ownerName(map, record.backupOwnerId),
    },
    systems: {
      sender: systemName(map, record.senderSystemId),
      receiver: systemName(map, record.receiverSystemId),
      record: systemName(map, record.systemOfRecordId),
    },
    scores: Object.fromEntries(dimensions.map((dimension) => [dimension, scores.medians[dimension]])),
    heat: handoff.heat,
    readiness: handoff.readiness,
    coverage: handoff.coverage,
    rank: handoff.rank,
  };
}

function nameIn(
  table: ReadonlyMap<string, { readonly name: string; readonly kind: string; readonly id: string }>,
  id: string,
): string {
  const record = table.get(id);
  return record ? recordName(record) : id;
}
