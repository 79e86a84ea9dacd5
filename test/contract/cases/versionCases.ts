import { expect } from 'vitest';
import { type ContractCase, learned, mapRequest } from '../contractCase.ts';

/** The history of a map. */
export const versionCases: readonly ContractCase[] = [
  {
    method: 'library.commit',
    says: 'gives the stored version a name',
    request: (world) => ({
      ...mapRequest(world),
      editId: 'name-1',
      base: Number(learned(world, 'version')) + 1,
      action: 'name',
      label: 'Before the workshop',
      diff: { added: [], updated: [], removed: [] },
    }),
    expect: ({ version }, world) => void world.learned.set('namedVersion', String(version)),
  },
  {
    method: 'library.versions',
    says: 'gives the history, the newest first',
    request: mapRequest,
    expect(value) {
      expect(value).toMatchObject([
        { kind: 'named', name: 'Before the workshop' },
        {
          kind: 'session',
          changes: ['map renamed', 'workflow described', 'owner “Zoe Unused” added'],
          edits: [{}, {}],
        },
        { kind: 'created', version: 1 },
      ]);
    },
  },
  {
    method: 'library.versions',
    says: 'refuses an unknown map',
    request: () => ({ mapId: 'none' }),
    fails: 'not-found',
  },
  {
    method: 'library.openVersion',
    says: 'gives the map as it was',
    request: (world) => ({ ...mapRequest(world), version: 1 }),
    expect: ({ version, records }) => {
      expect(version).toBe(1);
      expect(records).toContainEqual(expect.objectContaining({ title: 'A new map', client: '' }));
    },
  },
  {
    method: 'library.openVersion',
    says: 'gives the newest version when none is named',
    request: (world) => ({ ...mapRequest(world), version: null }),
    expect: ({ version }, world) => expect(version).toBe(Number(learned(world, 'namedVersion'))),
  },
  {
    method: 'library.openVersion',
    says: 'refuses a version that never was',
    request: (world) => ({ ...mapRequest(world), version: 1_000 }),
    fails: 'not-found',
  },
];
