import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultLine } from '../../shared/formats/baton/jsonFaultLine.ts';
import { readBatonFile } from '../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../shared/formats/baton/writeBatonFile.ts';
import { deriveIdentifiers } from '../../shared/formats/bpmn/deriveIdentifiers.ts';
import { readBpmn } from '../../shared/formats/bpmn/readBpmn.ts';
import { exportFileName } from '../../shared/formats/exportFileName.ts';
import { emptyHandoff } from '../../shared/model/handoff.ts';
import { findHandoffs } from '../../shared/model/handoffs.ts';
import { identifierSchema } from '../../shared/model/identifier.ts';
import { emptyPilot } from '../../shared/model/pilot.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { bpmnText } from '../support/bpmnText.ts';
import { randomMap } from '../support/randomMap.ts';

const savedAt = '2026-03-02T09:00:00.000Z';
const seeded = { seed: 20_260_302, numRuns: 150 };

/** Any text a person could type or paste, signs of every alphabet and lone halves of pairs included. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string(),
  fc.constantFrom('"', '\\', '\u2028', '\uD800', '=1+1'),
);

/** A whole map: drawn at random, then with texts, an owner, a handoff record and a card on what was found in it. */
const maps: fc.Arbitrary<WorkflowMap> = fc
  .record({
    seed: fc.nat(),
    steps: fc.integer({ min: 0, max: 25 }),
    lanes: fc.integer({ min: 1, max: 5 }),
    raters: fc.nat({ max: 2 }),
    texts: fc.array(text, { minLength: 6, maxLength: 6 }),
  })
  .map(({ texts, ...options }) => written(randomMap(options), texts));

function written(map: WorkflowMap, texts: readonly string[]): WorkflowMap {
  const word = (index: number): string => texts[index] ?? '';
  const records = recordsOf(map).map((record): MapRecord => {
    if (record.type === 'workflow') return { ...record, title: word(0), parkingLot: [word(1)] };
    if (record.type === 'step') return { ...record, notes: word(2), ownerId: 'ana' };
    if (record.type === 'connection') return { ...record, condition: word(3) };
    return record;
  });
  const [found] = findHandoffs(map);
  const extra: MapRecord[] = found
    ? [
        { ...emptyHandoff(found.sender, found.receiver), passed: word(4), givingOwnerId: 'ana' },
        { ...emptyPilot(found.id), sponsor: word(5), signatories: [word(5)] },
      ]
    : [];
  const owner: MapRecord[] = map.step.size > 0 ? [{ type: 'owner', id: 'ana', name: word(4), role: '' }] : [];
  return mapFromRecords([...owner, ...records, ...extra]);
}

describe('[BF6] a .baton file gives back the map that was written', () => {
  it('every record, and the same text once more', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const content = writeBatonFile(map, { savedAt });
        const outcome = readBatonFile(content);
        expect(outcome).toEqual({ kind: 'opened', map, savedAt });
        if (outcome.kind === 'opened') expect(writeBatonFile(outcome.map, { savedAt })).toBe(content);
      }),
      seeded,
    );
  });
});

describe('[BF5] whatever is in a file, it opens or gets a sentence', () => {
  const damaged = fc
    .record({
      map: maps,
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      cut: fc.nat({ max: 40 }),
      put: text,
    })
    .map(({ map, at, cut, put }) => {
      const content = writeBatonFile(map, { savedAt });
      const place = Math.floor(at * content.length);
      return content.slice(0, place) + put + content.slice(place + cut);
    });

  it('a damaged map', () => {
    fc.assert(
      fc.property(damaged, (content) => {
        const outcome = readBatonFile(content, { fileName: 'orders.baton' });
        if (outcome.kind !== 'opened') expect(outcome.sentence).toMatch(/^orders\.baton .*\. .*\.$/su);
      }),
      seeded,
    );
  });

  it('any JSON at all', () => {
    fc.assert(
      fc.property(fc.json(), (content) => {
        expect(readBatonFile(content).kind).not.toBe('opened');
      }),
      seeded,
    );
  });

  it('the line named is one of the text, for every text that is no JSON', () => {
    fc.assert(
      fc.property(damaged, (content) => {
        fc.pre(!isJson(content));
        const line = jsonFaultLine(content);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(content.split('\n').length);
      }),
      seeded,
    );
  });
});

function isJson(content: string): boolean {
  try {
    JSON.parse(content);
    return true;
  } catch {
    return false;
  }
}

const ids = fc.constantFrom('a', 'b', 'c', 'x:y', '4', 'Ä', '', 'constructor');
const element = fc.record({
  name: fc.constantFrom(
    'task',
    'exclusiveGateway',
    'boundaryEvent',
    'subProcess',
    'sequenceFlow',
    'lane',
    'laneSet',
    'dataObject',
  ),
  id: ids,
  from: ids,
  to: ids,
});
const documents = fc
  .record({ elements: fc.array(element, { maxLength: 12 }), pools: fc.array(ids, { maxLength: 3 }) })
  .map(({ elements, pools }) => {
    const participants = pools.map((id) => `<participant id="${id}" name="${id}" processRef="p"/>`).join('');
    const parts = elements.map(({ name, id, from, to }) =>
      name === 'laneSet'
        ? `<laneSet><lane id="${id}" name="${id}"><flowNodeRef>${from}</flowNodeRef></lane></laneSet>`
        : `<${name} id="${id}" sourceRef="${from}" targetRef="${to}" attachedToRef="${from}"/>`,
    );
    return bpmnText(`<collaboration>${participants}</collaboration><process id="p">`, ...parts, '</process>');
  });

describe('[BP9] whatever is in a diagram, it becomes a whole map or gets a sentence', () => {
  it('any arrangement of elements gives a map that a .baton file can hold', () => {
    fc.assert(
      fc.property(documents, (content) => {
        const outcome = readBpmn(content, 'orders.bpmn');
        if (outcome.kind === 'refused') {
          expect(outcome.sentence).toMatch(/^orders\.bpmn .*\. .*\.$/su);
        } else {
          const again = readBatonFile(writeBatonFile(outcome.map, { savedAt }));
          expect(again).toEqual({ kind: 'opened', map: outcome.map, savedAt });
        }
      }),
      { ...seeded, numRuns: 400 },
    );
  });

  it('and any damage to the text does not break the reader', () => {
    const damaged = fc
      .record({ content: documents, at: fc.nat({ max: 600 }), cut: fc.nat({ max: 20 }), put: text })
      .map(({ content, at, cut, put }) => content.slice(0, at) + put + content.slice(at + cut));
    fc.assert(
      fc.property(damaged, (content) => {
        expect(['read', 'refused']).toContain(readBpmn(content).kind);
      }),
      { ...seeded, numRuns: 400 },
    );
  });
});

describe('[BP11] derived identifiers', () => {
  it('are identifiers, all different, and keep every wish that can be kept', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.oneof(ids, text))), (wishes) => {
        const derived = deriveIdentifiers(wishes, 'step');
        expect(new Set(derived).size).toBe(wishes.length);
        for (const id of derived) expect(identifierSchema.safeParse(id).success).toBe(true);
        wishes.forEach((wish, index) => {
          const isFirst = wish !== null && wishes.indexOf(wish) === index;
          if (isFirst && identifierSchema.safeParse(wish).success) expect(derived[index]).toBe(wish);
        });
      }),
      seeded,
    );
  });
});

describe('[EX2] suggested file names', () => {
  it('hold no sign that a system refuses, and fit its length', () => {
    fc.assert(
      fc.property(text, text, (title, suffix) => {
        const name = exportFileName(title, suffix.slice(0, 20), 'baton');
        expect(name).toMatch(/^[\p{L}\p{N}\p{M}_()-][\p{L}\p{N}\p{M} _()-]*\.baton$/u);
        expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
      }),
      seeded,
    );
  });
});
