import { expect } from 'vitest';
import { type ContractCase, learned, unusedOwner } from '../contractCase.ts';

/** What is asked of all maps at once, and what is said about owners in all of them. */
export const overviewCases: readonly ContractCase[] = [
  {
    method: 'library.portfolio',
    says: 'ranks the handoffs of all maps',
    request: () => ({}),
    expect: ({ maps, handoffs }) => {
      expect(maps).toBeGreaterThan(0);
      expect(handoffs[0]).toMatchObject({ rank: 1, mapTitle: 'Lead to cash', pilot: expect.any(String) });
    },
  },
  {
    method: 'library.registry',
    says: 'tells of the owners and systems what rests on them',
    request: () => ({}),
    expect({ owners: [first, second], systemsPerHandoff }, world) {
      expect(first).toMatchObject({ name: expect.any(String), load: { handoffs: expect.any(Number) } });
      expect(systemsPerHandoff.length).toBeGreaterThan(0);
      world.learned.set('ownerId', first?.id ?? '');
      world.learned.set('otherOwnerId', second?.id ?? '');
    },
  },
  {
    method: 'library.entryUses',
    says: 'tells where an owner is named',
    request: (world) => ({ type: 'owner', id: learned(world, 'ownerId') }),
    expect: ([use]) => expect(use).toMatchObject({ role: expect.any(String), kind: expect.any(String) }),
  },
  {
    method: 'library.describeEntry',
    says: 'renames an owner',
    request: (world) => ({ type: 'owner', id: learned(world, 'ownerId'), name: 'Ann Other', about: 'Lead' }),
    expect(value, world) {
      expect(value).toMatchObject({ maps: 0 });
      world.learned.set('change', value.change);
    },
  },
  {
    method: 'library.takeBackChange',
    says: 'takes the new name back',
    request: (world) => ({ change: learned(world, 'change') }),
    expect: (value) => expect(value).toMatchObject({ maps: 0 }),
  },
  {
    method: 'library.mergeEntries',
    says: 'merges two owners in all maps',
    request: (world) => ({
      type: 'owner',
      id: learned(world, 'ownerId'),
      into: learned(world, 'otherOwnerId'),
    }),
    expect(value, world) {
      expect(value.maps).toBeGreaterThan(0);
      world.learned.set('change', value.change);
    },
  },
  {
    method: 'library.takeBackChange',
    says: 'takes the merging back',
    request: (world) => ({ change: learned(world, 'change') }),
    expect: (value) => expect(value.maps).toBeGreaterThan(0),
  },
  {
    method: 'library.deleteEntry',
    says: 'keeps an owner that a map names',
    request: (world) => ({ type: 'owner', id: learned(world, 'ownerId') }),
    fails: 'bad-request',
  },
  {
    method: 'library.deleteEntry',
    says: 'takes off an owner that no map names',
    request: () => unusedOwner,
    expect: (value) => expect(value).toMatchObject({ maps: 0 }),
  },
  {
    method: 'library.deleteEntry',
    says: 'refuses what is no part of the registry',
    request: () => ({ type: 'lane', id: 'sales' }),
    fails: 'bad-request',
  },
];
