import { expect } from 'vitest';
import { templateNames } from '../../support/templateMap.ts';
import { type ContractCase, learned, sampleRequest } from '../contractCase.ts';

/** What a map may begin from. */
export const templateCases: readonly ContractCase[] = [
  {
    method: 'library.templates',
    says: 'offers the starting points',
    request: () => ({}),
    expect: (value) => expect(value.map(({ id }) => id)).toEqual(templateNames),
  },
  {
    method: 'library.templateThumbnail',
    says: 'draws a starting point',
    request: () => ({ template: 'loan-review' }),
    expect: ({ svg }) => expect(svg).toMatch(/^<svg .*<\/svg>$/s),
  },
  {
    method: 'library.templateThumbnail',
    says: 'refuses a starting point that is not there',
    request: () => ({ template: 'none' }),
    fails: 'not-found',
  },
  {
    method: 'library.saveAsTemplate',
    says: 'keeps a copy of the map to begin from',
    request: (world) => ({ ...sampleRequest(world), title: 'Ours', summary: 'For every branch.' }),
    expect: ({ mapId }, world) => void world.learned.set('templateId', mapId),
  },
  {
    method: 'library.templates',
    says: 'offers the user’s own before the others',
    request: () => ({}),
    expect: ([first, second], world) => {
      expect(first).toMatchObject({ id: learned(world, 'templateId'), isOwn: true, title: 'Ours' });
      expect(second).toMatchObject({ id: 'lead-to-cash', isOwn: false });
    },
  },
  {
    method: 'library.create',
    says: 'begins a map from the user’s own',
    request: (world) => ({ template: learned(world, 'templateId'), title: '' }),
    expect: ({ mapId }, world) => expect(mapId).not.toBe(learned(world, 'templateId')),
  },
  {
    method: 'library.saveAsTemplate',
    says: 'refuses a map that is not there',
    request: () => ({ mapId: 'none', title: '', summary: '' }),
    fails: 'not-found',
  },
];
