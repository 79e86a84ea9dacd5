import { type Dimension, dimensions } from '../model/dimension.ts';
import { displayName, displayOwner, displaySystem } from '../model/displayName.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import type { ScoredHandoff } from './analyseMap.ts';
import { dimensionTexts } from './dimensionTexts.ts';

/** What is told to a room about one handoff. Names are folded; null is a name that nobody has given. */
export interface HandoffStory {
  readonly sender: string;
  readonly receiver: string;
  readonly fromLane: string;
  readonly toLane: string;
  readonly givingOwner: string | null;
  readonly receivingOwner: string | null;
  readonly backupOwner: string | null;
  readonly senderSystem: string | null;
  readonly receiverSystem: string | null;
  readonly profile: readonly ProfileLine[];
  readonly reasons: readonly string[];
}

/** One of the eight dimensions. */
export interface ProfileLine {
  readonly dimension: Dimension;
  readonly name: string;
  /** 1–5, or null when nobody gave a score. */
  readonly median: number | null;
  /** Severe, whatever the rank; or the raters are two or more apart. */
  readonly flag: 'must discuss' | 'discuss' | null;
}

export function handoffStory(map: WorkflowMap, { found, scores, reasons }: ScoredHandoff): HandoffStory {
  const { record } = found;
  return {
    sender: nameIn(map.step, found.sender),
    receiver: nameIn(map.step, found.receiver),
    fromLane: nameIn(map.lane, found.fromLaneId),
    toLane: nameIn(map.lane, found.toLaneId),
    givingOwner: displayOwner(map, record.givingOwnerId),
    receivingOwner: displayOwner(map, record.receivingOwnerId),
    backupOwner: displayOwner(map, record.backupOwnerId),
    senderSystem: displaySystem(map, record.senderSystemId),
    receiverSystem: displaySystem(map, record.receiverSystemId),
    profile: dimensions.map((dimension) => {
      const { median, mustDiscuss, discuss } = scores.byDimension[dimension];
      const flag = mustDiscuss ? 'must discuss' : discuss ? 'discuss' : null;
      return { dimension, name: dimensionTexts[dimension].name, median, flag };
    }),
    reasons,
  };
}

function nameIn(
  table: ReadonlyMap<string, { readonly name: string; readonly kind: string; readonly id: string }>,
  id: string,
): string {
  const record = table.get(id);
  return record ? displayName(record) : id;
}
