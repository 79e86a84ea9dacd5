import { expect } from 'vitest';
import type { OpenMap } from '../../../shared/contract/openMap.ts';
import {
  type ContractCase,
  isEmpty,
  learned,
  mapRequest,
  sampleRequest,
  unusedOwner,
} from '../contractCase.ts';
import type { ContractWorld } from '../contractWorld.ts';

/** Renames the workflow's client and registers an owner, as an edit in the window would. */
function clientEdit(world: ContractWorld, editId: string) {
  const [before] = JSON.parse(learned(world, 'records')).filter(
    (record: { type: string }) => record.type === 'workflow',
  );
  return {
    ...mapRequest(world),
    editId,
    base: Number(learned(world, 'version')),
    action: 'edit',
    label: 'Name the client',
    diff: {
      added: [{ ...unusedOwner, name: 'Zoe Unused', role: '' }],
      updated: [[before, { ...before, client: 'Acme' }]],
      removed: [],
    },
  };
}

function learnMap(world: ContractWorld, { records, version }: OpenMap): void {
  world.learned.set('records', JSON.stringify(records));
  world.learned.set('version', String(version));
}

/** One map from its making on: opened, edited and copied. */
export const mapCases: readonly ContractCase[] = [
  {
    method: 'library.list',
    says: 'holds a copy of the sample on the first start',
    request: () => ({}),
    expect(value, world) {
      expect(value).toMatchObject([{ title: 'Lead to cash' }]);
      world.learned.set('sampleId', value[0]?.mapId ?? '');
    },
  },
  {
    method: 'library.find',
    says: 'finds words in the maps',
    request: () => ({ query: 'accepted ESTIMATE visit' }),
    expect: ({ maps }) =>
      expect(maps).toMatchObject([{ title: 'Lead to cash', hits: [{ field: 'Promise' }] }]),
  },
  {
    method: 'library.find',
    says: 'refuses a search that is too long',
    request: () => ({ query: 'x'.repeat(201) }),
    fails: 'bad-request',
  },
  {
    method: 'library.create',
    says: 'makes an empty map',
    request: () => ({ template: null, title: 'A new map' }),
    expect: ({ mapId }, world) => void world.learned.set('mapId', mapId),
  },
  {
    method: 'library.create',
    says: 'refuses a starting point that is not there',
    request: () => ({ template: 'none', title: '' }),
    fails: 'not-found',
  },
  {
    method: 'library.open',
    says: 'gives the records of the map',
    request: mapRequest,
    expect(value, world) {
      expect(value.records).toContainEqual(expect.objectContaining({ type: 'workflow', title: 'A new map' }));
      learnMap(world, value);
    },
  },
  {
    method: 'library.open',
    says: 'refuses an unknown map',
    request: () => ({ mapId: 'none' }),
    fails: 'not-found',
  },
  {
    method: 'library.commit',
    says: 'stores an edit and answers the next version',
    request: (world) => clientEdit(world, 'edit-1'),
    expect: ({ version }, world) => expect(version).toBe(Number(learned(world, 'version')) + 1),
  },
  {
    method: 'library.commit',
    says: 'answers the same version when the same edit comes again',
    request: (world) => clientEdit(world, 'edit-1'),
    expect: ({ version }, world) => expect(version).toBe(Number(learned(world, 'version')) + 1),
  },
  {
    method: 'library.commit',
    says: 'refuses an edit of an older version',
    request: (world) => clientEdit(world, 'edit-2'),
    fails: 'conflict',
  },
  {
    method: 'library.open',
    says: 'gives the stored edit to be undone',
    request: mapRequest,
    expect(value, world) {
      expect(value.undo.at(-1)).toMatchObject({ label: 'Name the client' });
      learnMap(world, value);
    },
  },
  {
    method: 'library.rename',
    says: 'changes the title',
    request: (world) => ({ ...mapRequest(world), title: 'Another title' }),
    expect: isEmpty,
  },
  {
    method: 'library.duplicate',
    says: 'answers another identifier',
    request: mapRequest,
    expect: ({ mapId }, world) => expect(mapId).not.toBe(learned(world, 'mapId')),
  },
  {
    method: 'library.duplicateAsToBe',
    says: 'answers another identifier',
    request: mapRequest,
    expect: ({ mapId }, world) => void world.learned.set('toBeId', mapId),
  },
  {
    method: 'library.list',
    says: 'tells which map another one is the to-be of',
    request: () => ({}),
    expect(value, world) {
      const toBe = value.find(({ mapId }) => mapId === learned(world, 'toBeId'));
      expect(toBe).toMatchObject({
        title: 'Another title (to-be)',
        asIs: { mapId: learned(world, 'mapId'), title: 'Another title' },
      });
    },
  },
  {
    method: 'library.open',
    says: 'knows the handoffs that were described',
    request: sampleRequest,
    expect(value, world) {
      const handoff = value.records.find(({ type }) => type === 'handoff');
      expect(handoff).toBeDefined();
      world.learned.set('handoffId', handoff?.id ?? '');
      world.learned.set('sampleRecords', JSON.stringify(value.records));
    },
  },
];
