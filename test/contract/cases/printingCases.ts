import { expect } from 'vitest';
import { type ContractCase, learned, sampleRequest, writtenText } from '../contractCase.ts';

/** What is printed. */
export const printingCases: readonly ContractCase[] = [
  {
    method: 'exchange.printCard',
    says: 'refuses a handoff that is not on the map',
    request: (world) => ({ ...sampleRequest(world), handoffId: 'a:b', paper: 'a4' }),
    fails: 'not-found',
  },
  {
    method: 'exchange.printCard',
    says: 'has the card of this handoff printed on this paper',
    request: (world) => ({
      ...sampleRequest(world),
      handoffId: learned(world, 'handoffId'),
      paper: 'letter',
    }),
    expect: ({ name }, world) =>
      expect(writtenText(world, name ?? '')).toBe(`%PDF- ${learned(world, 'handoffId')} on letter`),
  },
  {
    method: 'exchange.printReport',
    says: 'has the report printed on this paper',
    request: (world) => ({
      ...sampleRequest(world),
      paper: 'a4',
      raters: 'anonymous',
      options: { map: 'tiled', topHandoffs: 5, comments: false, facilitator: 'Noor Haddad' },
    }),
    expect: ({ name }, world) => {
      expect(name).toMatch(/ workshop report\.pdf$/);
      expect(writtenText(world, name ?? '')).toBe('%PDF- report on a4');
    },
  },
  {
    method: 'exchange.printReport',
    says: 'refuses more pages of handoffs than a report has',
    request: (world) => ({
      ...sampleRequest(world),
      paper: 'a4',
      raters: 'named',
      options: { map: 'tiled', topHandoffs: 21, comments: false, facilitator: '' },
    }),
    fails: 'bad-request',
  },
  {
    method: 'exchange.printCheatSheet',
    says: 'has the keys printed on this paper',
    request: () => ({
      groups: [{ name: 'Edit', rows: [{ name: 'Undo', keys: ['Ctrl+Z'] }] }],
      paper: 'a4',
    }),
    expect: ({ name }, world) => {
      expect(name).toBe('Baton keyboard shortcuts.pdf');
      expect(writtenText(world, name ?? '')).toBe('%PDF- cheatSheet on a4');
    },
  },
  {
    method: 'print.job',
    says: 'is nothing in a window that does not print',
    request: () => ({ last: { outcome: 'none' } }),
    fails: 'not-found',
  },
];
