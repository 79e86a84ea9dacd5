import { expect } from 'vitest';
import { newestSchema } from '../../electron/services/library/migrate.ts';
import { everyHandoff } from '../../shared/analysis/filterPortfolio.ts';
import type { Method, OpenMap, Response } from '../../shared/contract/api.ts';
import type { AppMenu } from '../../shared/contract/appMenu.ts';
import type { FailureCode } from '../../shared/contract/outcome.ts';
import { usualSettings } from '../../shared/contract/settings.ts';
import { templateNames } from '../support/templateMap.ts';
import type { ContractWorld } from './contractWorld.ts';

/** One call: what is asked, and what the page must get. Cases run in turn and may use what earlier ones learned. */
export type ContractCase = {
  [M in Method]: {
    readonly method: M;
    readonly says: string;
    request(world: ContractWorld): unknown;
  } & (
    | { readonly fails: FailureCode }
    | { expect(value: Response<M>, world: ContractWorld): void | Promise<void> }
  );
}[Method];

const learned = (world: ContractWorld, key: string): string =>
  world.learned.get(key) ?? `nothing learned of ${key}`;
const mapRequest = (world: ContractWorld) => ({ mapId: learned(world, 'mapId') });
const sampleRequest = (world: ContractWorld) => ({ mapId: learned(world, 'sampleId') });
const isEmpty = (value: unknown) => expect(value).toEqual({});

const text = (world: ContractWorld, name: string): string =>
  Buffer.from(world.dialogs.written.get(name) ?? []).toString('utf8');

/** An owner that no map names. */
const unused = { type: 'owner', id: 'unused' };

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
      added: [{ ...unused, name: 'Zoe Unused', role: '' }],
      updated: [[before, { ...before, client: 'Acme' }]],
      removed: [],
    },
  };
}

function learnMap(world: ContractWorld, { records, version }: OpenMap): void {
  world.learned.set('records', JSON.stringify(records));
  world.learned.set('version', String(version));
}

const helpMenu: AppMenu = {
  Help: [[{ commandId: 'app.keys', label: 'Keyboard shortcuts', keys: 'F1', isEnabled: true, isOn: null }]],
};

export const contractCases: readonly ContractCase[] = [
  {
    method: 'app.info',
    says: 'names the version and the host, and the sample to show on the first start',
    request: () => ({}),
    expect: (value) =>
      expect(value).toMatchObject({
        host: 'chromium',
        author: 'tester',
        libraryPlace: expect.stringContaining('baton-contract-'),
        librarySchema: newestSchema,
        notices: [],
        firstMapId: expect.any(String),
      }),
  },
  {
    method: 'app.licences',
    says: 'gives the licences as text',
    request: () => ({}),
    expect: (value) => expect(value.text).toMatch(/MIT License/),
  },
  {
    method: 'menu.show',
    says: 'hands the menu to the host',
    request: () => ({ menu: helpMenu }),
    expect(value, { shownMenus }) {
      isEmpty(value);
      expect(shownMenus.at(-1)).toEqual(helpMenu);
    },
  },
  {
    method: 'menu.show',
    says: 'refuses a column that is none',
    request: () => ({ menu: { Tools: [] } }),
    fails: 'bad-request',
  },
  {
    method: 'settings.read',
    says: 'gives the usual settings',
    request: () => ({}),
    expect: (value) => expect(value).toEqual(usualSettings),
  },
  {
    method: 'settings.change',
    says: 'changes what is named and answers all',
    request: () => ({ theme: 'dark' }),
    expect: (value) => expect(value).toEqual({ ...usualSettings, theme: 'dark' }),
  },
  {
    method: 'settings.change',
    says: 'refuses a value that is none',
    request: () => ({ theme: 'sepia' }),
    fails: 'bad-request',
  },
  {
    method: 'settings.read',
    says: 'gives what was set',
    request: () => ({}),
    expect: ({ theme }) => expect(theme).toBe('dark'),
  },
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
  { method: 'library.delete', says: 'takes the map off the list', request: mapRequest, expect: isEmpty },
  { method: 'library.thumbnail', says: 'draws no deleted map', request: mapRequest, fails: 'not-found' },
  { method: 'library.restore', says: 'brings it back', request: mapRequest, expect: isEmpty },
  {
    method: 'library.thumbnail',
    says: 'draws the map',
    request: sampleRequest,
    expect: ({ svg }) => expect(svg).toMatch(/^<svg .*<\/svg>$/s),
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
    request: () => unused,
    expect: (value) => expect(value).toMatchObject({ maps: 0 }),
  },
  {
    method: 'library.deleteEntry',
    says: 'refuses what is no part of the registry',
    request: () => ({ type: 'lane', id: 'sales' }),
    fails: 'bad-request',
  },
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
      world.learned.set('file', text(world, 'Lead to cash.baton'));
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
    expect: ({ name }, world) => expect(text(world, name ?? '')).toMatch(/^<svg /),
  },
  {
    method: 'exchange.exportPicture',
    says: 'has a drawing painted',
    request: (world) => ({ ...sampleRequest(world), subject: { kind: 'pareto' }, format: 'png' }),
    expect: ({ name }, world) => expect(text(world, name ?? '')).toMatch(/^PNG of version \d+ at 2$/),
  },
  {
    method: 'exchange.exportRanking',
    says: 'writes a table',
    request: sampleRequest,
    expect: ({ name }, world) => expect(text(world, name ?? '')).toMatch(/^\uFEFFrank,handoff,/),
  },
  {
    method: 'exchange.exportPortfolio',
    says: 'writes the handoffs that are asked for',
    request: () => ({ filter: everyHandoff, order: { column: 'heat', descending: true } }),
    expect: ({ name }, world) => expect(text(world, name ?? '')).toMatch(/^\uFEFFrank,map,handoff,/),
  },
  {
    method: 'exchange.exportPortfolio',
    says: 'refuses to sort by what is no column',
    request: () => ({ filter: everyHandoff, order: { column: 'mood', descending: true } }),
    fails: 'bad-request',
  },
  {
    method: 'exchange.printCard',
    says: 'refuses a handoff that is not on the map',
    request: (world) => ({ ...sampleRequest(world), handoffId: 'a:b', paper: 'a4' }),
    fails: 'not-found',
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
  {
    method: 'exchange.printCard',
    says: 'has the card of this handoff printed on this paper',
    request: (world) => ({
      ...sampleRequest(world),
      handoffId: learned(world, 'handoffId'),
      paper: 'letter',
    }),
    expect: ({ name }, world) =>
      expect(text(world, name ?? '')).toBe(`%PDF- ${learned(world, 'handoffId')} on letter`),
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
      expect(text(world, name ?? '')).toBe('%PDF- report on a4');
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
      expect(text(world, name ?? '')).toBe('%PDF- cheatSheet on a4');
    },
  },
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
      world.learned.set('sheet', text(world, name ?? ''));
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
    expect: ({ name }, world) => void world.learned.set('returned', text(world, name ?? '')),
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
    expect: ({ name }, world) => expect(text(world, name ?? '')).toBe('%PDF- scoreSheet on letter'),
  },
  {
    method: 'exchange.saveCopy',
    says: 'writes the map as the page holds it',
    request: (world) => ({ records: JSON.parse(learned(world, 'sampleRecords')) }),
    expect: ({ name }, world) => expect(text(world, name ?? '')).toMatch(/"format":\s*"baton"/),
  },
  {
    method: 'print.job',
    says: 'is nothing in a window that does not print',
    request: () => ({ last: { outcome: 'none' } }),
    fails: 'not-found',
  },
];
