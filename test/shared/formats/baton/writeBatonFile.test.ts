import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { batonFileSchema } from '../../../../shared/formats/baton/batonFormat.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { type MapRecord, mapFromRecords, recordsOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const savedAt = '2026-03-02T09:00:00.000Z';
const map = buildMap({ steps: ['Sales: Qualify', 'Office: Estimate'], arrows: ['Qualify -> Estimate'] });

function recordsIn(text: string): MapRecord[] {
  return (JSON.parse(text) as { records: MapRecord[] }).records;
}

describe('[BF6] the same map gives the same text', () => {
  it('whatever the order of its records and of their keys', () => {
    const shuffled = recordsOf(map)
      .map((record) => Object.fromEntries(Object.entries(record).reverse()) as unknown as MapRecord)
      .reverse();
    expect(writeBatonFile(mapFromRecords(shuffled), { savedAt })).toBe(writeBatonFile(map, { savedAt }));
  });

  it('with the records by type, order and identifier, one a line, type and identifier first', () => {
    const text = writeBatonFile(map, { savedAt });
    expect(recordsIn(text).map(({ type, id }) => `${type} ${id}`)).toEqual([
      'workflow workflow',
      'lane sales',
      'lane office',
      'step qualify',
      'step estimate',
      'connection qualify_estimate',
    ]);
    // One line for the head, six records, one line for the end, and the last line break.
    expect(text.split('\n')).toHaveLength(9);
    expect(text.split('\n')[1]).toMatch(/^\{"type":"workflow","id":"workflow","client":/);
  });
});

describe('[BF7] only the owners and systems that the map names travel with it', () => {
  it('leaves out the rest of the registry', () => {
    const registry: MapRecord[] = [
      { type: 'owner', id: 'ana', name: 'Ana', role: '' },
      { type: 'owner', id: 'ben', name: 'Ben', role: '' },
      { type: 'system', id: 'crm', name: 'CRM', notes: '' },
      { type: 'system', id: 'erp', name: 'ERP', notes: '' },
    ];
    const named = recordsOf(map).map((record) =>
      record.type === 'step' && record.id === 'qualify'
        ? { ...record, ownerId: 'ben', systemId: 'crm' }
        : record,
    );
    const written = recordsIn(writeBatonFile(mapFromRecords([...registry, ...named]), { savedAt }));
    expect(written.filter(({ type }) => type === 'owner' || type === 'system').map(({ id }) => id)).toEqual([
      'ben',
      'crm',
    ]);
  });
});

describe('[BF8] the schema document says what the code accepts', () => {
  it('is the one that the record schemas give', () => {
    const path = join(import.meta.dirname, '../../../../resources/schema/baton-2.schema.json');
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(z.toJSONSchema(batonFileSchema));
  });
});
