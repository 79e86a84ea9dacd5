import { foldName } from '../../../../shared/model/names.ts';
import { lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';
import { lanesCalled, type Mention, mentionAt } from './laneMention.ts';
import type { Typing } from './typingStore.ts';

/** More lanes than this are found by typing on. */
const longestList = 6;

/** The list of lanes under the field: those that fit what follows the `@`, or else a lane to be made. */
export interface LaneList {
  readonly mention: Mention;
  readonly lanes: readonly NamedEntry[];
  /** The name of the lane that would be made; null where one fits. */
  readonly newName: string | null;
  readonly marked: number;
}

/** The list that what was typed opens; null when the caret is not in a mention. */
export function laneList(map: WorkflowMap, { text, caret, picked, marked, closed }: Typing): LaneList | null {
  const mention = closed ? null : mentionAt(text, caret);
  if (!mention) return null;
  const lanes = lanesCalled(knownLanes(map, picked), mention.beginning).slice(0, longestList);
  const newName = lanes.length === 0 ? mention.beginning : null;
  if (newName === '') return null;
  return { mention, lanes, newName, marked: Math.min(marked, Math.max(0, lanes.length - 1)) };
}

/** The lanes that can be named: those of the map from top to bottom, and those made by this very text. */
export function knownLanes(map: WorkflowMap, picked: readonly NamedEntry[]): readonly NamedEntry[] {
  const lanes = lanesInOrder(map).map(({ id, name }) => ({ id, name: foldName(name) }));
  return [...lanes, ...picked.filter(({ id }) => !map.lane.has(id))].filter(({ name }) => name !== '');
}
