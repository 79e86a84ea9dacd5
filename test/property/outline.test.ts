import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOutline } from '../../shared/formats/outline/addOutline.ts';
import { readOutline } from '../../shared/formats/outline/readOutline.ts';
import { writeOutline } from '../../shared/formats/outline/writeOutline.ts';
import { applyDiff, recordSchema } from '../../shared/model/mapDiff.ts';
import { foldName } from '../../shared/model/names.ts';
import { mayConnect } from '../../shared/model/rules.ts';
import {
  blankMap,
  connectionsInOrder,
  lanesInOrder,
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { countingIds, mapOfOutline } from '../support/outlineMap.ts';
import { randomMap } from '../support/randomMap.ts';

const seeded = { seed: 20_261_127, numRuns: 300 };

const name = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    'yes',
    'If so',
    'Sales: x',
    '"',
    'a "b"',
    '[x] y',
    '-> Check',
    '(wait)',
    'Really?',
    '1. one',
    '- dash',
    '# one',
    '---',
    '// no',
    'a\tb',
    'a\nb',
    'x {2}',
    'Name (task)',
    '**bold**',
    '| a | b |',
    'Check -> Order → Ship',
    'Check ->',
    'a > b > c',
    'Sales – Call',
    'Hi all',
    'From: x',
    'Thanks',
    'Note: x',
    'Here is how:',
    'Step 1: x',
    'Check order',
    'CHECK ORDER',
    '🎉',
  ),
);

/** A map that the rules for arrows allow, with names that try to be read as something else. */
const maps: fc.Arbitrary<WorkflowMap> = fc
  .record({
    seed: fc.nat(),
    steps: fc.integer({ min: 0, max: 30 }),
    lanes: fc.integer({ min: 1, max: 6 }),
    decisions: fc.constantFrom(0.12, 0.5),
    connectionsPerStep: fc.constantFrom(0.5, 1.2, 2),
    names: fc.array(name, { maxLength: 8 }),
  })
  .map(({ names, ...options }) => renamed(lawful(randomMap(options)), names));

function lawful(map: WorkflowMap): WorkflowMap {
  let kept = mapFromRecords(recordsOf(map).filter(({ type }) => type !== 'connection'));
  for (const arrow of connectionsInOrder(map))
    if (mayConnect(kept, arrow.from, arrow.to).allowed)
      kept = { ...kept, connection: new Map([...kept.connection, [arrow.id, arrow]]) };
  return kept;
}

function renamed(map: WorkflowMap, names: readonly string[]): WorkflowMap {
  let at = 0;
  const next = (before: string): string => {
    at += 1;
    return (at % 3 === 0 ? names[at % Math.max(1, names.length)] : undefined) ?? before;
  };
  return mapFromRecords(
    recordsOf(map).map((record): MapRecord => {
      if (record.type === 'step' || record.type === 'lane') return { ...record, name: next(record.name) };
      if (record.type === 'connection') return { ...record, condition: next(record.condition) };
      if (record.type === 'workflow')
        return { ...record, parkingLot: names.filter((note) => foldName(note) !== '') };
      return record;
    }),
  );
}

/** Lanes in order, steps with their lane and kind, arrows with their condition; none of it depends on identifiers. */
function structureOf(map: WorkflowMap) {
  const lanes = lanesInOrder(map);
  const labels = new Map<string, string>();
  for (const step of map.step.values()) {
    const lane = lanes.findIndex(({ id }) => id === step.laneId);
    labels.set(step.id, `${lane} ${step.kind} ${foldName(step.name)}`);
  }
  const arrows = [...map.connection.values()].map(
    ({ from, to, condition, kind }) => `${labels.get(from)} ${kind} ${foldName(condition)} ${labels.get(to)}`,
  );
  return {
    lanes: lanes.map((lane) => `${foldName(lane.name)} ${lane.kind}`),
    steps: [...labels.values()].sort(),
    arrows: arrows.sort(),
    notes: map.workflow.get('workflow')?.parkingLot.map(foldName),
  };
}

describe('[OL9] [OL10] [OL11] [OL12] a map written as an outline and read again', () => {
  it('has the same lanes, steps, kinds, arrows and conditions', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect(structureOf(mapOfOutline(writeOutline(map)))).toEqual(structureOf(map));
      }),
      seeded,
    );
  });

  it('gives the same text once more', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const text = writeOutline(map);
        expect(writeOutline(mapOfOutline(text))).toBe(text);
      }),
      seeded,
    );
  });
});

function byValue(a: number, b: number): number {
  return a - b;
}

describe('[OL6] whatever is pasted, it is read or refused', () => {
  const piece = fc.oneof(
    name,
    fc.constantFrom(
      '\n',
      '\n  ',
      '\n\t',
      '\r\n',
      '\t',
      ': ',
      '-> ',
      '[no] ',
      '"',
      '|',
      '---',
      '(end)',
      ' {3}',
      'Step\tLane\n',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const texts = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('every line that says something becomes something, and the map is valid', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readOutline(text);
        if (reading.kind === 'refused') throw new Error('This is small enough.');
        const diff = addOutline(blankMap('Title'), {
          outline: reading.outline,
          newId: countingIds(),
          after: null,
        });
        const map = applyDiff(blankMap('Title'), diff);
        for (const record of recordsOf(map)) recordSchema.parse(record);
        for (const step of map.step.values()) expect(map.lane.has(step.laneId)).toBe(true);
        const { lines, steps, notes } = reading.outline;
        expect(lines.filter(({ became }) => became === 'note').length).toBeLessThanOrEqual(notes.length);
        const made = lines.filter(({ became }) => ['step', 'branch', 'chain'].includes(became));
        expect(made.map(({ number }) => number)).toEqual(
          [...new Set(steps.map(({ line }) => line))].sort(byValue),
        );
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });

  it('a line for each line, where the text is no table', () => {
    const plain = texts.map((text) => text.replaceAll('\t', ' ').replaceAll('|', ' '));
    fc.assert(
      fc.property(plain, (text) => {
        const reading = readOutline(text);
        const said = text.split(/\r\n|[\n\r\v\u2028\u2029]/u).filter((line) => foldName(line) !== '');
        expect(
          reading.kind === 'read' && new Set(reading.outline.lines.map(({ number }) => number)).size,
        ).toBe(said.length);
      }),
      { ...seeded, numRuns: 1_000 },
    );
  });
});
