import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BATON_VERSION } from '../../../../shared/formats/baton/batonFormat.ts';
import type { BatonMigration } from '../../../../shared/formats/baton/migrateBatonFile.ts';
import { type BatonFileOutcome, readBatonFile } from '../../../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { emptyHandoff, handoffId } from '../../../../shared/model/handoff.ts';
import { emptyPilot } from '../../../../shared/model/pilot.ts';
import { type MapRecord, mapFromRecords, recordsOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const golden = join(import.meta.dirname, 'golden');
const savedAt = '2026-03-02T09:00:00.000Z';
const map = buildMap({ steps: ['Sales: Qualify', 'Office: Estimate'], arrows: ['Qualify -> Estimate'] });
const pair = handoffId('qualify', 'estimate');
const handoff = emptyHandoff('qualify', 'estimate');

/** A file with these records added to, or put in place of, those of the small map. */
function fileWith(...records: readonly object[]): string {
  const changed = new Set(
    records.map((record) => `${Reflect.get(record, 'type')}/${Reflect.get(record, 'id')}`),
  );
  const kept = recordsOf(map).filter(({ type, id }) => !changed.has(`${type}/${id}`));
  return JSON.stringify({
    format: 'baton',
    formatVersion: BATON_VERSION,
    savedAt,
    records: [...kept, ...records],
  });
}

function refusal(text: string): Exclude<BatonFileOutcome, { kind: 'opened' }> {
  const outcome = readBatonFile(text, { fileName: 'orders.baton' });
  if (outcome.kind === 'opened') throw new Error('The file was opened.');
  return outcome;
}

describe('[BF1] a file is opened in stages', () => {
  it('opens what Baton wrote, with the time it was saved', () => {
    const outcome = readBatonFile(writeBatonFile(map, { savedAt }));
    expect(outcome).toEqual({ kind: 'opened', map, savedAt });
  });

  it('opens it with a byte order mark too', () => {
    expect(readBatonFile(`\uFEFF${writeBatonFile(map, { savedAt })}`).kind).toBe('opened');
  });

  it.each(['', '   ', 'not a map', '[]', 'null', '3', '{"format":"other","formatVersion":1}'])(
    'says of %j that it is not a Baton file, and what to choose instead',
    (text) => {
      const { kind, sentence } = refusal(text);
      expect(kind).toBe('not-baton');
      expect(sentence).toMatch(
        /^orders\.baton is not a Baton file.*Nothing was changed\. Choose a \.baton file/,
      );
    },
  );

  it('names the line at which a damaged file stops being JSON', () => {
    const lines = writeBatonFile(map, { savedAt }).split('\n');
    // Line 4 holds the third record, which loses the comma after it: line 5 cannot follow.
    const [four = ''] = lines.splice(3, 1, (lines[3] ?? '').slice(0, -1));
    expect(four.endsWith('},')).toBe(true);
    expect(refusal(lines.join('\n')).sentence).toContain('line 5 is not JSON');
    expect(refusal(lines.slice(0, 3).join('\n')).sentence).toContain('line 3 is not JSON');
  });

  it('names the version of a newer file, and what to do', () => {
    const outcome = refusal(fileWith().replace(`"formatVersion":${BATON_VERSION}`, '"formatVersion":7'));
    expect(outcome).toMatchObject({ kind: 'too-new', version: 7 });
    expect(outcome.sentence).toBe(
      'orders.baton was saved by a newer Baton: it has file version 7, and this one reads up to 2. It was left as it is. Update Baton to open it.',
    );
  });

  it('refuses a newer file before it looks at its records, which it cannot know', () => {
    const text = '{"format":"baton","formatVersion":3,"savedAt":"?","records":{},"pages":[]}';
    expect(refusal(text).kind).toBe('too-new');
  });

  it.each(['"1"', '0', '1.5', 'null'])('refuses the file version %s', (version) => {
    expect(
      refusal(fileWith().replace(`"formatVersion":${BATON_VERSION}`, `"formatVersion":${version}`)),
    ).toMatchObject({
      kind: 'invalid',
      field: 'formatVersion',
    });
  });

  it('refuses a part of the file that this version does not have', () => {
    const text = fileWith().replace('"savedAt"', '"script":"x","savedAt"');
    expect(refusal(text)).toMatchObject({ kind: 'invalid', field: 'script' });
  });

  it('refuses a time that is none', () => {
    expect(refusal(fileWith().replace(savedAt, 'yesterday'))).toMatchObject({
      kind: 'invalid',
      field: 'savedAt',
    });
  });
});

describe('[BF2] older versions are migrated step by step', () => {
  const old = JSON.stringify({
    format: 'baton',
    formatVersion: 1,
    savedAt,
    records: recordsOf(map).map(({ type, ...rest }) => ({ table: type, ...rest })),
  });
  const renameTable: BatonMigration = (file) => ({
    ...file,
    records: (file.records as { table: string }[]).map(({ table, ...rest }) => ({ type: table, ...rest })),
  });

  it('runs every step from the file’s version to this one', () => {
    const migrations = new Map([
      [1, renameTable],
      [2, (file: Parameters<BatonMigration>[0]) => file],
    ]);
    const outcome = readBatonFile(old, { version: 3, migrations });
    expect(outcome).toEqual({ kind: 'opened', map, savedAt });
  });

  it('opens a file of every released version', () => {
    for (const name of readdirSync(golden)) {
      const outcome = readBatonFile(readFileSync(join(golden, name), 'utf8'), { fileName: name });
      expect(outcome.kind, name).toBe('opened');
    }
  });

  it('without the migration the old file does not open', () => {
    expect(readBatonFile(old).kind).toBe('invalid');
  });

  it('says so when a step is missing, or when one fails', () => {
    const broken = new Map([
      [
        1,
        () => {
          throw new Error('no such field');
        },
      ],
    ]);
    for (const migrations of [new Map(), broken]) {
      const outcome = readBatonFile(old, { version: 2, migrations, fileName: 'orders.baton' });
      expect(outcome).toMatchObject({ kind: 'cannot-migrate', version: 1 });
      expect(outcome).toHaveProperty('sentence', expect.stringContaining('old file version 1'));
    }
  });
});

describe('[BF3] every record is checked, and the sentence names the record and the field', () => {
  const step = map.step.get('qualify');

  it('refuses a wrong value', () => {
    const outcome = refusal(fileWith({ ...step, touchMinutes: -5 }));
    expect(outcome).toMatchObject({ kind: 'invalid', record: 'step qualify', field: 'touchMinutes' });
    expect(outcome.sentence).toContain('“touchMinutes”');
  });

  it('refuses a field that Baton does not know, rather than dropping it', () => {
    expect(refusal(fileWith({ ...step, colour: 'red' }))).toMatchObject({
      kind: 'invalid',
      record: 'step qualify',
      field: 'colour',
    });
  });

  it.each([[{ type: 'picture', id: 'p' }], [{ type: '__proto__', id: 'p' }], [7], [null]])(
    'refuses a record of an unknown type: %j',
    (record) => {
      const text = fileWith().replace('"records":[', `"records":[${JSON.stringify(record)},`);
      expect(refusal(text)).toMatchObject({ kind: 'invalid', record: 'record 1', field: 'type' });
    },
  );

  it('refuses two records of one type and identifier', () => {
    const text = fileWith().replace('"records":[', `"records":[${JSON.stringify(step)},`);
    expect(refusal(text)).toMatchObject({ kind: 'invalid', record: 'step qualify', field: 'id' });
  });

  it('refuses a file without its workflow record', () => {
    const records = recordsOf(map).filter((record) => record.type !== 'workflow');
    const text = JSON.stringify({ format: 'baton', formatVersion: BATON_VERSION, savedAt, records });
    expect(refusal(text).sentence).toContain('no workflow record');
  });
});

describe('[BF4] what records say of each other must hold', () => {
  const owner = { type: 'owner', id: 'ana', name: 'Ana', role: '' } as const;
  const rating: MapRecord = {
    type: 'rating',
    id: `${pair}:r1:1`,
    handoffId: pair,
    raterId: 'r1',
    round: 1,
    scores: {},
    time: savedAt,
    comment: '',
  };
  const rater: MapRecord = { type: 'rater', id: 'r1', name: 'Ben', role: '', laneId: null };
  const pilot = emptyPilot(pair);
  const cases: readonly (readonly [what: string, record: object, name: string, field: string])[] = [
    ['a step in no lane', { ...map.step.get('qualify'), laneId: 'gone' }, 'step qualify', 'laneId'],
    [
      'an arrow to no step',
      { ...map.connection.get('qualify_estimate'), to: 'gone' },
      'connection qualify_estimate',
      'to',
    ],
    ['an owner who is not there', { ...map.step.get('qualify'), ownerId: 'gone' }, 'step qualify', 'ownerId'],
    [
      'a system that is not there',
      { ...handoff, systemOfRecordId: 'gone' },
      `handoff ${pair}`,
      'systemOfRecordId',
    ],
    [
      'a handoff of steps that are not there',
      emptyHandoff('gone', 'estimate'),
      'handoff gone:estimate',
      'sender',
    ],
    ['a rating by nobody', rating, `rating ${pair}:r1:1`, 'raterId'],
    ['a rater for no lane', { ...rater, laneId: 'gone' }, 'rater r1', 'laneId'],
    ['a card owner who is not there', { ...pilot, ownerId: 'gone' }, `pilot ${pair}`, 'ownerId'],
    [
      'an exception queue’s owner who is not there',
      { ...pilot, exceptionQueue: { ...pilot.exceptionQueue, ownerId: 'gone' } },
      `pilot ${pair}`,
      'exceptionQueue.ownerId',
    ],
    ['a card for no handoff', emptyPilot('qualify:gone'), 'pilot qualify:gone', 'handoffId'],
  ];

  it.each(cases)('refuses %s', (_what, record, name, field) => {
    expect(refusal(fileWith(record))).toMatchObject({ kind: 'invalid', record: name, field });
  });

  it('opens the same records when what they name is there', () => {
    const whole = [owner, rater, rating, { ...pilot, ownerId: 'ana' }, { ...handoff, givingOwnerId: 'ana' }];
    expect(readBatonFile(fileWith(...whole)).kind).toBe('opened');
  });
});

describe('[BF5] hostile files cost one pass and get a sentence', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('refuses the key %s anywhere', (key) => {
    for (const text of [
      fileWith().replace('"title"', `"${key}":{},"title"`),
      fileWith().replace('"savedAt"', `"${key}":1,"savedAt"`),
    ]) {
      expect(refusal(text)).toMatchObject({
        kind: 'invalid',
        sentence: expect.stringContaining(`uses the key “${key}”`),
      });
    }
  });

  it('refuses deep nesting with its line, before parsing it', () => {
    expect(refusal(`{"format":"baton",\n"records":${'['.repeat(5_000_000)}`).sentence).toContain(
      'line 2 is nested too deeply',
    );
  });

  it('does not take brackets in a text for nesting', () => {
    const title = `${'['.repeat(500)}\\"${'{'.repeat(500)}`;
    const named = mapFromRecords(
      recordsOf(map).map((record) => (record.type === 'workflow' ? { ...record, title } : record)),
    );
    expect(readBatonFile(writeBatonFile(named, { savedAt }))).toEqual({
      kind: 'opened',
      map: named,
      savedAt,
    });
  });

  it('refuses more than 64 million characters', () => {
    expect(refusal(' '.repeat(64_000_001)).kind).toBe('too-large');
  });
});
