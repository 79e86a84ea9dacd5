import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createHandlers, type HandlerParts } from '../../../../electron/services/api/createHandlers.ts';
import { dispatch, pageCalls } from '../../../../electron/services/api/dispatch.ts';
import type { Handlers } from '../../../../electron/services/api/handlers.ts';
import type { Exchange } from '../../../../electron/services/exchange/createExchange.ts';
import { openSettings } from '../../../../electron/services/settings/settingsFile.ts';
import type { Sheets } from '../../../../electron/services/sheets/createSheets.ts';
import { api, type Method } from '../../../../shared/contract/api.ts';
import { type Outcome, UserError } from '../../../../shared/contract/outcome.ts';
import { emptyDiff } from '../../../../shared/model/mapDiff.ts';
import { blankMap, mapFromRecords, workflowOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { newFolder, openedLibrary } from '../library/openedLibrary.ts';

const imported = { mapId: 'map', title: 'Imported', report: { kept: [], dropped: [] } };

/** An exchange that only says what it was asked. */
const exchange: Exchange = {
  chooseFiles: async () => [{ handle: 'handle', name: 'lead.baton' }],
  import: async () => imported,
  importText: async ({ name }) => ({ ...imported, title: name }),
  exportMap: async () => ({ name: 'lead.baton' }),
  exportPicture: async ({ format }) => ({ name: `lead.${format}` }),
  exportPortfolio: async () => ({ name: 'portfolio.csv' }),
  exportRanking: async () => ({ name: 'lead.csv' }),
  printCard: async ({ paper }) => ({ name: `card-${paper}.pdf` }),
  printReport: async ({ paper }) => ({ name: `report-${paper}.pdf` }),
  printCheatSheet: async () => ({ name: 'keys.pdf' }),
  saveCopy: async () => ({ name: null }),
};

const sheets: Sheets = {
  send: async () => ({ name: 'lead.baton-scores' }),
  save: async () => ({ name: 'lead.baton-scores' }),
  print: async ({ paper }) => ({ name: `sheet-${paper}.pdf` }),
};

async function setUp(more: Partial<HandlerParts> = {}) {
  const log = { info: vi.fn(), error: vi.fn() };
  const handlers = createHandlers({
    today: () => '2026-03-02',
    library: await openedLibrary(newFolder()),
    exchange,
    sheets,
    settings: openSettings(join(newFolder(), 'settings.json')),
    menu: { show: () => undefined },
    licences: () => 'MIT',
    info: {
      version: '0.1.0',
      host: 'chromium',
      platform: 'linux',
      author: 'tester',
      libraryPlace: '~/Baton',
      librarySchema: 20,
      firstMapId: null,
    },
    templates: [
      {
        id: 'lead',
        title: 'A lead that goes stale',
        summary: 'From estimate to answer.',
        trade: 'Roofing',
        map: buildMap({ steps: ['Sales: Estimate'] }),
      },
    ],
    thumbnail: (map) => `<svg><title>${workflowOf(map).title}</title></svg>`,
    ...more,
  });
  const call = async (method: string, request: unknown = {}): Promise<Outcome<unknown>> =>
    JSON.parse(await dispatch(handlers, method, JSON.stringify(request), log));
  const value = async <T = never>(method: Method, request: unknown = {}): Promise<T> => {
    const outcome = await call(method, request);
    if (!outcome.ok) throw new Error(outcome.failure.sentence);
    return outcome.value as T;
  };
  return { handlers, log, call, value };
}

describe('[LI30] every method of the contract', () => {
  it('has one handler, and no other name has', async () => {
    const { handlers } = await setUp();
    expect(Object.keys(handlers).sort()).toEqual(Object.keys(api).sort());
  });

  it('of the library does what it says', async () => {
    const { value } = await setUp();
    const { mapId } = await value<{ mapId: string }>('library.create', {
      template: null,
      title: 'Lead to cash',
    });
    await value('library.rename', { mapId, title: 'Lead to money' });
    const copy = await value<{ mapId: string }>('library.duplicate', { mapId });
    await value('library.delete', { mapId });
    expect(await value<{ title: string }[]>('library.list')).toMatchObject([
      { mapId: copy.mapId, title: 'Lead to money copy' },
    ]);
    expect(await value('library.restore', { mapId })).toEqual({});
    expect(await value('library.thumbnail', { mapId })).toEqual({
      svg: '<svg><title>Lead to money</title></svg>',
    });
    const commit = { mapId, editId: 'edit', base: 4, action: 'edit', label: 'Nothing', diff: emptyDiff };
    expect(await value('library.commit', commit)).toEqual({ version: 5 });
    expect(await value('library.open', { mapId })).toMatchObject({ version: 5, redo: [] });
  });

  it('gives starting points, and begins a map from one under a title of its own or the user’s', async () => {
    const { value, call } = await setUp();
    expect(await value('library.templates')).toEqual([
      {
        id: 'lead',
        isOwn: false,
        title: 'A lead that goes stale',
        summary: 'From estimate to answer.',
        trade: 'Roofing',
        steps: 1,
        handoffs: 0,
        version: 0,
      },
    ]);
    for (const title of ['', 'Ours']) await value('library.create', { template: 'lead', title });
    const listed = await value<{ title: string; steps: number }[]>('library.list');
    expect(listed.map(({ title, steps }) => `${title}: ${steps}`).sort()).toEqual(['Ours: 1', 'Test: 1']);
    expect(await call('library.create', { template: 'gone', title: '' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });

  it('of the exchange reaches the exchange', async () => {
    const { value } = await setUp();
    expect(await value('exchange.chooseFiles')).toEqual([{ handle: 'handle', name: 'lead.baton' }]);
    expect(await value('exchange.import', { handle: 'handle' })).toEqual(imported);
    expect(await value('exchange.importText', { name: 'a.bpmn', text: '' })).toMatchObject({
      title: 'a.bpmn',
    });
    expect(await value('exchange.exportMap', { mapId: 'm' })).toEqual({ name: 'lead.baton' });
    expect(
      await value('exchange.exportPicture', { mapId: 'm', subject: { kind: 'pareto' }, format: 'png' }),
    ).toEqual({
      name: 'lead.png',
    });
    expect(await value('exchange.exportRanking', { mapId: 'm' })).toEqual({ name: 'lead.csv' });
    const card = { mapId: 'm', handoffId: 'a:b', paper: 'a4' };
    expect(await value('exchange.printCard', card)).toEqual({ name: 'card-a4.pdf' });
    expect(await value('exchange.saveCopy', { records: [] })).toEqual({ name: null });
  });

  it('tells about the app what the host and the library know', async () => {
    const { value } = await setUp();
    expect(await value('app.info')).toEqual({
      version: '0.1.0',
      host: 'chromium',
      platform: 'linux',
      author: 'tester',
      libraryPlace: '~/Baton',
      librarySchema: 20,
      notices: [],
      firstMapId: null,
    });
  });

  it('gives no print job to a window that does not print', async () => {
    expect(await (await setUp()).call('print.job', { last: { outcome: 'none' } })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});

describe('[LI31] a request that the contract does not have is refused before anything is done', () => {
  it.each(['library.drop', 'toString', '__proto__', 'constructor', '', 'library.list '])(
    'method “%s”',
    async (method) => {
      const { call } = await setUp();
      expect(await call(method)).toEqual({
        ok: false,
        failure: { code: 'bad-request', sentence: 'Baton does not know this request.' },
      });
    },
  );

  it.each([
    ['an unknown key', '{"template":null,"title":"x","path":"/etc/passwd"}'],
    ['a missing key', '{"template":null}'],
    ['a wrong type', '{"template":null,"title":7}'],
    ['a key that would reach the prototype', '{"template":null,"title":"x","__proto__":{"admin":true}}'],
    ['no object', '[]'],
    ['no JSON', '{"template":'],
    ['nothing', ''],
  ])('%s', async (_case, json) => {
    const { handlers, log } = await setUp();
    expect(JSON.parse(await dispatch(handlers, 'library.create', json, log))).toMatchObject({
      ok: false,
      failure: { code: 'bad-request' },
    });
    expect(handlers['library.list']({})).toEqual([]);
    // Control: the same request as the contract has it is carried out.
    await dispatch(handlers, 'library.create', '{"template":null,"title":"x"}', log);
    expect(handlers['library.list']({})).toHaveLength(1);
  });

  it('a map identifier that could be a path', async () => {
    const { call } = await setUp();
    expect(await call('library.open', { mapId: '../baton.sqlite' })).toMatchObject({
      failure: { code: 'bad-request' },
    });
  });
});

describe('[LI32] what goes wrong', () => {
  const failing = async (error: unknown) => {
    const { handlers, log } = await setUp();
    const broken: Handlers = {
      ...handlers,
      'library.list': () => {
        throw error;
      },
    };
    return { outcome: JSON.parse(await pageCalls(broken, log)('library.list', '{}')), log };
  };

  it('reaches the page as the sentence meant for the user', async () => {
    const cause = new Error('inner');
    const { outcome, log } = await failing(new UserError('disk-full', 'The disk is full.', { cause }));
    expect(outcome).toEqual({ ok: false, failure: { code: 'disk-full', sentence: 'The disk is full.' } });
    expect(log.error).toHaveBeenCalledWith(expect.stringContaining('The disk is full.'), cause);
  });

  it.each([new Error('at /home/dana/secret.ts:12'), 'a thrown text', null])(
    'unforeseen is logged, and the page learns nothing of it',
    async (error) => {
      const { outcome, log } = await failing(error);
      expect(outcome).toMatchObject({ ok: false, failure: { code: 'unexpected' } });
      expect(JSON.stringify(outcome)).not.toMatch(/secret|thrown/);
      expect(log.error).toHaveBeenCalledWith('library.list failed.', error);
    },
  );

  it('in an answer is not passed on', async () => {
    const { handlers, log } = await setUp({ thumbnail: () => '<svg/>' });
    const broken = { ...handlers, 'library.list': () => [{ secret: 1 }] } as unknown as Handlers;
    expect(JSON.parse(await dispatch(broken, 'library.list', '{}', log))).toMatchObject({
      ok: false,
      failure: { code: 'unexpected' },
    });
    expect(log.error).toHaveBeenCalledTimes(1);
  });

  it('a refused edit keeps its code, so that the page can say so', async () => {
    const { value, call } = await setUp();
    const { mapId } = await value<{ mapId: string }>('library.create', { template: null, title: '' });
    const commit = { mapId, editId: 'edit', base: 9, action: 'edit', label: '', diff: emptyDiff };
    expect(await call('library.commit', commit)).toMatchObject({ ok: false, failure: { code: 'conflict' } });
    const opened = await value<{ records: Parameters<typeof mapFromRecords>[0] }>('library.open', { mapId });
    expect(mapFromRecords(opened.records)).toEqual(blankMap(''));
  });
});
