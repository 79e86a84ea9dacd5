import { expect } from 'vitest';
import { everyHandoff } from '../../../shared/analysis/filterPortfolio.ts';
import { type ContractCase, learned, sampleRequest, writtenText } from '../contractCase.ts';

/** Files in and out. */
export const exchangeCases: readonly ContractCase[] = [
  {
    method: 'exchange.chooseFiles',
    says: 'answers nothing when the dialog is closed',
    request: () => ({}),
    expect: (value) => expect(value).toEqual([]),
  },
  {
    method: 'exchange.chooseFiles',
    says: 'answers a name and a handle, and no path',
    request(world) {
      world.dialogs.answerSources('../shared/cases/bpmn/miwg-C.7.0.bpmn');
      return {};
    },
    expect([file], world) {
      expect(file?.name).toBe('miwg-C.7.0.bpmn');
      expect(JSON.stringify(file)).not.toContain('/');
      world.learned.set('handle', file?.handle ?? '');
    },
  },
  {
    method: 'exchange.import',
    says: 'imports the chosen file',
    request: (world) => ({ handle: learned(world, 'handle') }),
    expect: (value) => expect(value).toMatchObject({ title: 'EU Bank' }),
  },
  {
    method: 'exchange.import',
    says: 'takes a handle once only',
    request: (world) => ({ handle: learned(world, 'handle') }),
    fails: 'not-found',
  },
  {
    method: 'exchange.importText',
    says: 'refuses a text that is no map',
    request: () => ({ name: 'notes.baton', text: 'remember the milk' }),
    fails: 'refused-file',
  },
  {
    method: 'exchange.exportMap',
    says: 'writes the map where the user wants it',
    request: sampleRequest,
    expect({ name }, world) {
      expect(name).toBe('Lead to cash.baton');
      world.learned.set('file', writtenText(world, 'Lead to cash.baton'));
    },
  },
  {
    method: 'exchange.exportMap',
    says: 'answers no name when the dialog is closed',
    request(world) {
      world.dialogs.cancelSaving();
      return sampleRequest(world);
    },
    expect: ({ name }) => expect(name).toBeNull(),
  },
  {
    method: 'exchange.importText',
    says: 'takes what was exported back in',
    request: (world) => ({ name: 'Lead to cash.baton', text: learned(world, 'file') }),
    expect: (value) => expect(value).toMatchObject({ title: 'Lead to cash', report: { dropped: [] } }),
  },
  {
    method: 'exchange.exportPicture',
    says: 'writes a drawing',
    request: (world) => ({
      ...sampleRequest(world),
      subject: { kind: 'heatMap', lens: { id: 'waiting', relative: false } },
      format: 'svg',
    }),
    expect: ({ name }, world) => expect(writtenText(world, name ?? '')).toMatch(/^<svg /),
  },
  {
    method: 'exchange.exportPicture',
    says: 'has a drawing painted',
    request: (world) => ({ ...sampleRequest(world), subject: { kind: 'pareto' }, format: 'png' }),
    expect: ({ name }, world) => expect(writtenText(world, name ?? '')).toMatch(/^PNG of version \d+ at 2$/),
  },
  {
    method: 'exchange.exportRanking',
    says: 'writes a table',
    request: sampleRequest,
    expect: ({ name }, world) => expect(writtenText(world, name ?? '')).toMatch(/^\uFEFFrank,handoff,/),
  },
  {
    method: 'exchange.exportPortfolio',
    says: 'writes the handoffs that are asked for',
    request: () => ({ filter: everyHandoff, order: { column: 'heat', descending: true } }),
    expect: ({ name }, world) => expect(writtenText(world, name ?? '')).toMatch(/^\uFEFFrank,map,handoff,/),
  },
  {
    method: 'exchange.exportPortfolio',
    says: 'refuses to sort by what is no column',
    request: () => ({ filter: everyHandoff, order: { column: 'mood', descending: true } }),
    fails: 'bad-request',
  },
  {
    method: 'exchange.saveCopy',
    says: 'writes the map as the page holds it',
    request: (world) => ({ records: JSON.parse(learned(world, 'sampleRecords')) }),
    expect: ({ name }, world) => expect(writtenText(world, name ?? '')).toMatch(/"format":\s*"baton"/),
  },
];
