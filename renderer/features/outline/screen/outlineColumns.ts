import { foldName, ownerName, recordName, systemName } from '../../../../shared/model/names.ts';
import type { StepKind, WorkNature } from '../../../../shared/model/step.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { spokenName } from '../../canvas/selectionSpeech.ts';
import type { TreeRow } from './treeRows.ts';

export type ColumnId =
  | 'name'
  | 'kind'
  | 'lane'
  | 'nature'
  | 'owner'
  | 'backup'
  | 'system'
  | 'responseWindow'
  | 'touchMinutes'
  | 'leadsTo'
  | 'heat'
  | 'rank';

export interface OutlineColumn {
  readonly id: ColumnId;
  readonly name: string;
  /** Pixels. */
  readonly width: number;
  /** How the cell of a step is edited; null where it is worked out. */
  readonly editor: 'text' | 'choice' | 'owner' | 'system' | 'amount' | null;
}

export const outlineColumns: readonly OutlineColumn[] = [
  { id: 'name', name: 'Step', width: 296, editor: 'text' },
  { id: 'kind', name: 'Type', width: 92, editor: 'choice' },
  { id: 'lane', name: 'Lane', width: 132, editor: 'choice' },
  { id: 'heat', name: 'Heat', width: 72, editor: null },
  { id: 'rank', name: 'Rank', width: 64, editor: null },
  { id: 'nature', name: 'Work', width: 96, editor: 'choice' },
  { id: 'owner', name: 'Owner', width: 124, editor: 'owner' },
  { id: 'backup', name: 'Backup', width: 124, editor: 'owner' },
  { id: 'system', name: 'System', width: 124, editor: 'system' },
  { id: 'responseWindow', name: 'Response window', width: 136, editor: 'text' },
  { id: 'touchMinutes', name: 'Touch, min', width: 92, editor: 'amount' },
  { id: 'leadsTo', name: 'Leads to', width: 220, editor: 'text' },
];

export const kindNames: Readonly<Record<StepKind, string>> = {
  task: 'Task',
  decision: 'Decision',
  wait: 'Wait',
  start: 'Start',
  end: 'End',
};

export const natureNames: Readonly<Record<WorkNature, string>> = {
  routine: 'Routine',
  exception: 'Exception',
};

/** What a cell says, before any mark or colour; empty where nothing is known. */
export function cellText(
  map: WorkflowMap,
  row: TreeRow,
  column: ColumnId,
  exits: ReadonlyMap<string, string>,
): string {
  if (row.kind === 'flow')
    return column === 'name' ? `Flow ${row.number}: from ${spokenName(row.first)}` : '';
  return row.kind === 'step' ? stepText(map, row.step, column, exits) : handoffText(map, row, column);
}

function stepText(
  map: WorkflowMap,
  step: Extract<TreeRow, { kind: 'step' }>['step'],
  column: ColumnId,
  exits: ReadonlyMap<string, string>,
): string {
  const lane = map.lane.get(step.laneId);
  const texts: Record<ColumnId, string | null> = {
    name: spokenName(step),
    kind: kindNames[step.kind],
    lane: lane ? recordName(lane) : null,
    nature: step.nature && natureNames[step.nature],
    owner: ownerName(map, step.ownerId),
    backup: ownerName(map, step.backupOwnerId),
    system: systemName(map, step.systemId),
    responseWindow: foldName(step.responseWindow),
    touchMinutes: step.touchMinutes === null ? null : String(step.touchMinutes),
    leadsTo: exits.get(step.id) ?? null,
    heat: null,
    rank: null,
  };
  return texts[column] ?? '';
}

function handoffText(
  map: WorkflowMap,
  { handoff }: Extract<TreeRow, { kind: 'handoff' }>,
  column: ColumnId,
): string {
  const { found, heat, rank } = handoff;
  const receiver = map.step.get(found.receiver);
  const to = map.lane.get(found.toLaneId);
  const texts: Partial<Record<ColumnId, string | null>> = {
    name: `to ${receiver ? spokenName(receiver) : found.receiver}`,
    kind: 'Handoff',
    lane: to ? `to ${recordName(to)}` : null,
    owner: ownerName(map, found.record.receivingOwnerId ?? found.record.givingOwnerId),
    backup: ownerName(map, found.record.backupOwnerId),
    system: systemName(map, found.record.systemOfRecordId),
    responseWindow: foldName(found.record.responseWindow),
    leadsTo: found.branches.join('; '),
    heat: heat === null ? 'unscored' : String(Math.round(heat)),
    rank: rank === null ? null : String(rank),
  };
  return texts[column] ?? '';
}
