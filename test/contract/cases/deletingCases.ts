import { expect } from 'vitest';
import { type ContractCase, isEmpty, mapRequest, sampleRequest } from '../contractCase.ts';

/** A map is taken off the list and brought back, and drawn only while it is there. */
export const deletingCases: readonly ContractCase[] = [
  { method: 'library.delete', says: 'takes the map off the list', request: mapRequest, expect: isEmpty },
  { method: 'library.thumbnail', says: 'draws no deleted map', request: mapRequest, fails: 'not-found' },
  { method: 'library.restore', says: 'brings it back', request: mapRequest, expect: isEmpty },
  {
    method: 'library.thumbnail',
    says: 'draws the map',
    request: sampleRequest,
    expect: ({ svg }) => expect(svg).toMatch(/^<svg .*<\/svg>$/s),
  },
];
