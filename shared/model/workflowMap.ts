import type { Comment } from './comment.ts';
import { commentSchema } from './comment.ts';
import { compareText } from './compareText.ts';
import type { Connection } from './connection.ts';
import { connectionSchema } from './connection.ts';
import type { Handoff } from './handoff.ts';
import { handoffSchema } from './handoff.ts';
import type { Lane } from './lane.ts';
import { laneSchema } from './lane.ts';
import type { Origin } from './origin.ts';
import { originSchema } from './origin.ts';
import type { Owner } from './owner.ts';
import { ownerSchema } from './owner.ts';
import type { Pilot } from './pilot.ts';
import { pilotSchema } from './pilot.ts';
import type { Rater } from './rater.ts';
import { raterSchema } from './rater.ts';
import type { Rating } from './rating.ts';
import { ratingSchema } from './rating.ts';
import type { Round } from './round.ts';
import { roundSchema } from './round.ts';
import type { Sheet } from './sheet.ts';
import { sheetSchema } from './sheet.ts';
import type { Step } from './step.ts';
import { stepSchema } from './step.ts';
import type { System } from './system.ts';
import { systemSchema } from './system.ts';
import type { Template } from './template.ts';
import { templateSchema } from './template.ts';
import { defaultWeights } from './weights.ts';
import { WORKFLOW_ID, type Workflow, workflowSchema } from './workflow.ts';

/** Record type -> record. Everything a map holds is one of these. */
export interface RecordTypes {
  workflow: Workflow;
  lane: Lane;
  step: Step;
  connection: Connection;
  handoff: Handoff;
  owner: Owner;
  system: System;
  rater: Rater;
  rating: Rating;
  pilot: Pilot;
  round: Round;
  comment: Comment;
  origin: Origin;
  template: Template;
  sheet: Sheet;
}

export type RecordType = keyof RecordTypes;
export type MapRecord = RecordTypes[RecordType];

/** Record type -> schema, in an order in which a record only refers to records of types before it. */
export const recordSchemas = {
  owner: ownerSchema,
  system: systemSchema,
  workflow: workflowSchema,
  lane: laneSchema,
  step: stepSchema,
  connection: connectionSchema,
  handoff: handoffSchema,
  rater: raterSchema,
  rating: ratingSchema,
  pilot: pilotSchema,
  round: roundSchema,
  comment: commentSchema,
  origin: originSchema,
  template: templateSchema,
  sheet: sheetSchema,
} as const;

export const recordTypes = Object.keys(recordSchemas) as RecordType[];

/** Owners and systems are shared by all maps of a library; the other records belong to one map. */
export const registryTypes = ['owner', 'system'] as const satisfies readonly RecordType[];

export type Table<R> = ReadonlyMap<string, R>;

/** A map in memory: one table per record type, keyed by identifier. Never changed, only replaced. */
export type WorkflowMap = { readonly [T in RecordType]: Table<RecordTypes[T]> };

export function emptyWorkflow(title: string): Workflow {
  return {
    type: 'workflow',
    id: WORKFLOW_ID,
    title,
    promise: '',
    promiseRisk: '',
    exceptionDecider: '',
    systemOfRecordId: null,
    improvementProof: '',
    ownerId: null,
    client: '',
    notes: '',
    parkingLot: [],
    weights: defaultWeights,
  };
}

/**
 * Builds a map from records in any order.
 * @throws Error when two records of one type share an identifier, or when there is not exactly one workflow.
 */
export function mapFromRecords(records: Iterable<MapRecord>): WorkflowMap {
  const tables = emptyTables();
  for (const record of records) {
    const table = tables[record.type];
    if (table.has(record.id)) throw new Error(`There are two ${record.type} records named ${record.id}.`);
    table.set(record.id, record);
  }
  if (tables.workflow.size !== 1) throw new Error('A map holds exactly one workflow record.');
  return tables as WorkflowMap;
}

export function recordsOf(map: WorkflowMap): MapRecord[] {
  return recordTypes.flatMap((type) => [...map[type].values()]);
}

export function workflowOf(map: WorkflowMap): Workflow {
  const workflow = map.workflow.get(WORKFLOW_ID);
  if (!workflow) throw new Error('This map has no workflow record.');
  return workflow;
}

export function blankMap(title: string): WorkflowMap {
  return mapFromRecords([emptyWorkflow(title)]);
}

/** Lanes from top to bottom. */
export function lanesInOrder(map: Pick<WorkflowMap, 'lane'>): readonly Lane[] {
  return inOrder(map.lane);
}

/** Steps in creation order. */
export function stepsInOrder(map: Pick<WorkflowMap, 'step'>): readonly Step[] {
  return inOrder(map.step);
}

/** Connections in creation order. */
export function connectionsInOrder(map: Pick<WorkflowMap, 'connection'>): readonly Connection[] {
  return inOrder(map.connection);
}

interface Ordered {
  readonly order: number;
  readonly id: string;
}

const ordered = new WeakMap<ReadonlyMap<string, Ordered>, readonly Ordered[]>();

/** Sorted once a table: layout, analysis and drawing of one map all ask for the same order. */
function inOrder<R extends Ordered>(table: ReadonlyMap<string, R>): readonly R[] {
  const known = ordered.get(table) as readonly R[] | undefined;
  if (known) return known;
  const records = [...table.values()].sort(byOrder);
  ordered.set(table, records);
  return records;
}

/** In creation order; records of one order by their identifiers. */
export function byOrder(a: Ordered, b: Ordered): number {
  return a.order - b.order || compareText(a.id, b.id);
}

export type MutableTables = { [T in RecordType]: Map<string, MapRecord> };

function emptyTables(): MutableTables {
  return Object.fromEntries(recordTypes.map((type) => [type, new Map()])) as unknown as MutableTables;
}
