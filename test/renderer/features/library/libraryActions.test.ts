import { describe, expect, it } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { App } from '../../../../renderer/app/appContext.ts';
import type { Notice } from '../../../../renderer/app/notify.ts';
import { importFiles } from '../../../../renderer/features/library/importFiles.ts';
import { createMap, deleteMap } from '../../../../renderer/features/library/libraryActions.ts';
import type { ImportReport } from '../../../../shared/contract/imported.ts';

/** As much of the application as the library reaches. */
function stage(report: ImportReport = { kept: [], dropped: [] }) {
  const calls: string[] = [];
  const notices: Notice[] = [];
  const shown: unknown[] = [];
  const app = {
    host: {
      invoke: (method: string, request: object) => {
        calls.push(`${method} ${JSON.stringify(request)}`);
        return Promise.resolve({ mapId: 'new' });
      },
    },
    library: {
      refresh: () => Promise.resolve(void calls.push('refresh')),
      setState: (state: { results?: unknown }) => void (state.results && shown.push(state.results)),
      bringIn: (sources: readonly { name: string }[]) =>
        Promise.resolve({
          sheets: [],
          results: sources.map(({ name }) => ({
            id: name,
            name,
            ok: true,
            imported: { mapId: name, title: '', report },
          })),
        }),
    },
    document: createStore(() => ({ open: null })),
    notify: { say: (notice: Notice) => void notices.push(notice), fail: () => {} },
    openMap: (mapId: string) => Promise.resolve(void calls.push(`open ${mapId}`)),
  };
  return { app: app as unknown as App, calls, notices, shown };
}

const summary = {
  mapId: 'm1',
  title: 'Lead to cash',
  client: '',
  changedAt: '',
  version: 1,
  steps: 0,
  handoffs: 0,
  scored: 0,
  hottest: null,
  asIs: null,
};

describe('[WI65] deleting a map', () => {
  it('needs no question, since its notice takes it back', async () => {
    const { app, calls, notices } = stage();
    await deleteMap(app, summary);
    expect(calls).toEqual(['library.delete {"mapId":"m1"}', 'refresh']);
    expect(notices[0]?.title).toBe('“Lead to cash” is deleted');
    notices[0]?.action?.run();
    await Promise.resolve();
    expect(calls[2]).toBe('library.restore {"mapId":"m1"}');
  });
});

describe('making a map', () => {
  it('gives it a name where none was typed, and opens it', async () => {
    const { app, calls } = stage();
    await createMap(app, '  ', null);
    expect(calls).toEqual(['library.create {"template":null,"title":"Untitled map"}', 'open new']);
  });
});

describe('[WI66] what follows an import', () => {
  it('a single file that came in whole is opened at once', async () => {
    const { app, calls, shown } = stage();
    await importFiles(app, [{ name: 'a', handle: 'h' }]);
    expect([calls, shown]).toEqual([['open a'], []]);
  });

  it('a report is shown before the map when there is something to tell', async () => {
    const { app, calls, shown } = stage({ kept: ['3 lanes'], dropped: ['1 note'] });
    await importFiles(app, [{ name: 'a', handle: 'h' }]);
    expect(calls).toEqual([]);
    expect(shown).toHaveLength(1);
  });

  it('nothing happens when no file was chosen', async () => {
    const { app, calls, shown } = stage();
    await importFiles(app, []);
    expect([calls, shown]).toEqual([[], []]);
  });
});
