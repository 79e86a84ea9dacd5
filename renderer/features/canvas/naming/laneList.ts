import { foldName } from '../../../../shared/model/names.ts';
import { lanesInOrder, type WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';
import {
  laneAfter,
  laneNamed,
  lanesCalled,
  type MeantLane,
  mentionAt,
  type OpenMention,
} from './laneMention.ts';
import type { Typing } from './typingStore.ts';

/** More lanes than this are found by typing on. */
const longestList = 6;

/** The list of lanes under the field: those that fit what follows the `@`, and a lane to be made. */
export interface LaneList {
  readonly mention: OpenMention;
  readonly choices: readonly MeantLane[];
  readonly marked: number;
}

/** The list that what was typed opens; null when the caret is not in a mention. */
export function laneList(map: WorkflowMap, { text, caret, picked, marked, closed }: Typing): LaneList | null {
  const mention = mentionAt(text, caret);
  if (!mention || mention.start === closed) return null;
  const known = knownLanes(map, picked);
  const fitting = lanesCalled(known, mention.beginning).slice(0, longestList);
  const choices = [...fitting, ...newLane(mention, text, known, fitting)];
  return choices.length === 0 ? null : { mention, choices, marked: Math.min(marked, choices.length - 1) };
}

/** In quotes any name that no lane has; else one that neither begins a lane's name nor begins with it. */
function newLane(
  { name, isQuoted, start }: OpenMention,
  text: string,
  known: readonly NamedEntry[],
  fitting: readonly NamedEntry[],
): readonly MeantLane[] {
  const isMeant = isQuoted
    ? laneNamed(known, name) !== undefined
    : fitting.length > 0 || laneAfter(text.slice(start + 1), known) !== null;
  return name === '' || isMeant ? [] : [{ id: null, name }];
}

/** The lanes that can be named: those of the map from top to bottom, and those made by this very text. */
export function knownLanes(map: WorkflowMap, picked: readonly NamedEntry[]): readonly NamedEntry[] {
  const lanes = lanesInOrder(map).map(({ id, name }) => ({ id, name: foldName(name) }));
  return [...lanes, ...picked.filter(({ id }) => !map.lane.has(id))].filter(({ name }) => name !== '');
}
