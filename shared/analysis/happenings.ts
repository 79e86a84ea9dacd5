import type { RecordChange } from '../model/mapDiff.ts';
import { sameContent } from '../model/mapDiff.ts';
import { foldName } from '../model/names.ts';
import type { MapRecord, RecordType, RecordTypes } from '../model/workflowMap.ts';

export type Thing =
  | 'map'
  | 'workflow'
  | 'weights'
  | 'parkingLot'
  | 'step'
  | 'lane'
  | 'arrow'
  | 'handoff'
  | 'card'
  | 'comment'
  | 'round'
  | 'rater'
  | 'owner'
  | 'system';

/** One thing that became of one record. */
export interface Happening {
  readonly thing: Thing;
  readonly what: string;
  /** Of the record, or of the handoff that it is about. */
  readonly id: string;
  readonly name: string;
}

/** What became of a record, as people would say it. A change that nobody sees, such as of an order, is nothing. */
export function happeningsOf({ before, after }: RecordChange): Happening[] {
  const record = after ?? before;
  if (!record) return [];
  const { thing, whole, fields } = tellers[record.type] as Teller;
  const at = { thing, id: idOf(record), name: nameOf(record) };
  if (record.type === 'round' && record.startedAt === '') return [];
  if (!before || !after) {
    const what = whole[before ? 'removed' : 'added'];
    return what === null ? [] : [{ ...at, what }];
  }
  const happened = new Map<string, Happening>();
  for (const key of Object.keys(after)) {
    if (sameContent(field(before, key), field(after, key))) continue;
    const [subject, what] = fields[key] ?? fields[EVERY_OTHER] ?? [thing, 'changed'];
    if (what) happened.set(`${subject} ${what}`, { ...at, thing: subject, what });
  }
  return [...happened.values()];
}

/** How the changes of one type of record are told: the record as a whole, and by its fields. An empty word is silence. */
interface Teller {
  readonly thing: Thing;
  readonly whole: { readonly added: string | null; readonly removed: string | null };
  readonly fields: Readonly<Record<string, readonly [Thing, string]>>;
}

const EVERY_OTHER = '*';
const whole = { added: 'added', removed: 'removed' };
const silent = { added: null, removed: null };

const tellers: { readonly [T in RecordType]: Teller } = {
  workflow: {
    thing: 'workflow',
    whole: silent,
    fields: {
      title: ['map', 'renamed'],
      weights: ['weights', 'changed'],
      parkingLot: ['parkingLot', 'changed'],
      [EVERY_OTHER]: ['workflow', 'described'],
    },
  },
  step: {
    thing: 'step',
    whole,
    fields: {
      name: ['step', 'renamed'],
      laneId: ['step', 'moved'],
      column: ['step', 'moved'],
      order: ['step', ''],
    },
  },
  lane: { thing: 'lane', whole, fields: { name: ['lane', 'renamed'], order: ['lane', 'moved'] } },
  connection: {
    thing: 'arrow',
    whole,
    fields: { condition: ['arrow', 'labelled'], order: ['arrow', ''], [EVERY_OTHER]: ['arrow', 'moved'] },
  },
  handoff: {
    thing: 'handoff',
    whole: { added: 'described', removed: null },
    fields: { [EVERY_OTHER]: ['handoff', 'described'], measures: ['handoff', 'measured'] },
  },
  rating: {
    thing: 'handoff',
    whole: { added: 'scored', removed: 'cleared of its scores' },
    fields: { time: ['handoff', ''], [EVERY_OTHER]: ['handoff', 'scored'] },
  },
  pilot: {
    thing: 'card',
    whole: { added: 'filled in', removed: 'removed' },
    fields: { [EVERY_OTHER]: ['card', 'filled in'] },
  },
  comment: { thing: 'comment', whole, fields: { resolved: ['comment', 'resolved or reopened'] } },
  round: {
    thing: 'round',
    whole: { added: 'begun', removed: 'removed' },
    fields: { revealed: ['round', 'revealed'] },
  },
  rater: { thing: 'rater', whole, fields: { name: ['rater', 'renamed'] } },
  owner: { thing: 'owner', whole, fields: { name: ['owner', 'renamed'] } },
  system: { thing: 'system', whole, fields: { name: ['system', 'renamed'] } },
  origin: { thing: 'map', whole: silent, fields: { [EVERY_OTHER]: ['map', ''] } },
  template: { thing: 'map', whole: silent, fields: { [EVERY_OTHER]: ['map', ''] } },
  sheet: { thing: 'map', whole: silent, fields: { [EVERY_OTHER]: ['map', ''] } },
};

/** Several raters score one handoff, so what is scored counts by the handoff. */
function idOf(record: MapRecord): string {
  return record.type === 'rating' ? record.handoffId : record.id;
}

function nameOf(record: MapRecord): string {
  return 'name' in record ? foldName(record.name) : '';
}

function field(record: RecordTypes[RecordType], key: string): unknown {
  return (record as unknown as Readonly<Record<string, unknown>>)[key];
}
