import { dimensions } from '../../shared/model/dimension.ts';
import { emptyHandoff } from '../../shared/model/handoff.ts';
import { emptyPilot } from '../../shared/model/pilot.ts';
import { ratingId } from '../../shared/model/rating.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { buildMap } from './mapBuilder.ts';

/** Names that break what takes text for a row of letters from left to right. Keys say what is in them. */
export const hardNames = {
  long: 'Check the papers of the delivery again '.repeat(260).slice(0, 10_000),
  oneWord: 'Donaudampfschifffahrt'.repeat(480).slice(0, 10_000),
  arabic: 'مراجعة الفاتورة رقم 2025/48 (نهائي)',
  hebrew: 'אישור הזמנה 17 של Baton',
  emoji: 'Family 👨‍👩‍👧‍👦 visit 👩🏽‍🔧 flags 🇺🇦🏴󠁧󠁢󠁥󠁮󠁧󠁿 ok 👍🏿',
  marks: `Z${'\u0300\u0301\u0302\u0303'.repeat(12)}algo check`,
  controls: 'Bell\u0007 and\u0000 escape\u001b[31m tab\tline\u0085 end\u009f',
  override: 'Pay \u202Eyenom eht\u202C now',
  unclosed: 'Open \u2066\u202E\u202Bembedding',
  zeroWidth: 'Zero\u200Bwidth\uFEFF join\u200Ded',
} as const;

export type HardName = keyof typeof hardNames;

/** A scored map in which every name, condition and owner is hard: each lane has one, and a step with another. */
export function hardlyNamedMap(): WorkflowMap {
  const plain = buildMap({
    steps: [
      'A: One',
      'B: Two',
      'B: Fork (decision)',
      'C: Three',
      'D: Four',
      'A: Five (wait)',
      'C: Six (end)',
    ],
    arrows: [
      'One -> Two',
      'Two -> Fork',
      'Fork -> Three: long',
      'Fork -> Four: arabic',
      'Three -> Five',
      'Five -> Six',
    ],
  });
  const { arabic, emoji, hebrew, long, marks, oneWord, override, unclosed, zeroWidth } = hardNames;
  const names: Readonly<Record<string, string>> = {
    one: long,
    two: arabic,
    fork: `${hebrew}?`,
    three: emoji,
    four: override,
    five: oneWord,
    six: marks,
    a: long,
    b: hebrew,
    c: `${unclosed} ${zeroWidth}`,
    d: hardNames.controls,
  };
  const conditions: Readonly<Record<string, string>> = { long: oneWord, arabic };
  const named = recordsOf(plain).map((record): MapRecord => {
    if (record.type === 'workflow')
      return { ...record, title: `${arabic} ${override}`, client: oneWord, promise: long };
    if (record.type === 'lane' || record.type === 'step')
      return { ...record, name: names[record.id] ?? record.name };
    if (record.type === 'connection') return { ...record, condition: conditions[record.condition] ?? '' };
    return record;
  });
  return mapFromRecords([...named, ...scored()]);
}

function scored(): MapRecord[] {
  const handoff = 'one:two';
  const { arabic, emoji, hebrew, long, oneWord, unclosed } = hardNames;
  const scores = Object.fromEntries(dimensions.map((dimension) => [dimension, 4 as const]));
  return [
    { type: 'owner', id: 'o1', name: oneWord, role: arabic },
    { type: 'owner', id: 'o2', name: hebrew, role: long },
    { type: 'system', id: 's1', name: unclosed, notes: '' },
    {
      ...emptyHandoff('one', 'two'),
      passed: long,
      givingOwnerId: 'o1',
      receivingOwnerId: 'o2',
      systemOfRecordId: 's1',
      routineRule: arabic,
    },
    { type: 'rater', id: 'r1', name: emoji, role: hebrew, laneId: 'a' },
    { type: 'rater', id: 'r2', name: arabic, role: long, laneId: 'b' },
    ...(['r1', 'r2'] as const).flatMap((raterId): MapRecord[] =>
      [handoff, 'two:three', 'two:four'].map((handoffId) => ({
        type: 'rating',
        id: ratingId(handoffId, raterId, 1),
        handoffId,
        raterId,
        round: 1,
        scores,
        time: '2026-01-05T09:00:00.000Z',
        comment: '',
      })),
    ),
    {
      ...emptyPilot(handoff),
      ownerId: 'o2',
      sponsor: arabic,
      scopeIn: oneWord,
      scopeOut: hebrew,
      improvedPath: emoji,
    },
  ];
}
