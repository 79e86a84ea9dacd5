import { expect } from 'vitest';
import { type ContractCase, learned, sampleRequest, writtenText } from '../contractCase.ts';

/** A score sheet, sent, filled in and returned. */
export const sheetCases: readonly ContractCase[] = [
  {
    method: 'sheets.send',
    says: 'writes a score sheet for one rater',
    request: (world) => ({
      ...sampleRequest(world),
      rater: { type: 'rater', id: 'ana', name: 'Ana', role: '', laneId: null },
      round: 1,
      handoffIds: [learned(world, 'handoffId')],
      sentBy: 'Dana',
    }),
    expect({ name }, world) {
      expect(name).toBe('Lead to cash Ana.baton-scores');
      world.learned.set('sheet', writtenText(world, name ?? ''));
    },
  },
  {
    method: 'exchange.importText',
    says: 'takes a score sheet in as a map to be scored',
    request: (world) => ({ name: 'Ana.baton-scores', text: learned(world, 'sheet') }),
    expect: (value, world) => void world.learned.set('sheetMapId', value.mapId),
  },
  {
    method: 'sheets.save',
    says: 'writes the score sheet to be sent back',
    request: (world) => ({ mapId: learned(world, 'sheetMapId') }),
    expect: ({ name }, world) => void world.learned.set('returned', writtenText(world, name ?? '')),
  },
  {
    method: 'sheets.save',
    says: 'refuses a map that is no score sheet',
    request: sampleRequest,
    fails: 'not-found',
  },
  {
    method: 'exchange.importText',
    says: 'hands on a score sheet that came back, with the map that it is for',
    request: (world) => ({ name: 'Ana.baton-scores', text: learned(world, 'returned') }),
    expect: (value, world) =>
      expect(value).toMatchObject({
        ...sampleRequest(world),
        returned: { isAltered: false, rater: { name: 'Ana' } },
      }),
  },
  {
    method: 'sheets.print',
    says: 'has a score sheet printed on this paper',
    request: (world) => ({
      ...sampleRequest(world),
      raterName: '',
      round: 1,
      handoffIds: [learned(world, 'handoffId')],
      paper: 'letter',
    }),
    expect: ({ name }, world) => expect(writtenText(world, name ?? '')).toBe('%PDF- scoreSheet on letter'),
  },
];
