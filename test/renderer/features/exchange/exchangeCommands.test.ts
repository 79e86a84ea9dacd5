import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from 'zustand/vanilla';
import type { App } from '../../../../renderer/app/appContext.ts';
import type { Notice } from '../../../../renderer/app/notify.ts';
import { exchangeCommands } from '../../../../renderer/features/exchange/exchangeCommands.ts';
import type { SaveStatus } from '../../../../renderer/state/autosave.ts';

interface Stage {
  readonly app: App;
  readonly calls: string[];
  readonly notices: Notice[];
}

/** As much of the application as an export reaches. */
function stage(status: SaveStatus, written: string | null): Stage {
  const calls: string[] = [];
  const notices: Notice[] = [];
  const parts = {
    document: createStore(() => ({ open: { mapId: 'm1' } })),
    autosave: {
      status: createStore(() => status),
      settle: () => Promise.resolve(void calls.push('settle')),
    },
    host: {
      invoke: (method: string, request: unknown) => {
        calls.push(`${method} ${JSON.stringify(request)}`);
        return Promise.resolve({ name: written });
      },
    },
    notify: { say: (notice: Notice) => void notices.push(notice), fail: () => {} },
  };
  return { app: parts as unknown as App, calls, notices };
}

async function run(id: string, { app }: Stage): Promise<void> {
  const command = exchangeCommands.find((each) => each.id === id);
  if (!command) throw new Error(`There is no command ${id}.`);
  await command.run(app);
}

/** A field of the page; leaving it is what keeps the text typed in it. */
class Field {
  wasLeft = false;

  blur(): void {
    this.wasLeft = true;
  }
}

describe('[WI67] taking the map out', () => {
  let field = new Field();
  beforeEach(() => {
    field = new Field();
    vi.stubGlobal('HTMLElement', Field);
    vi.stubGlobal('document', { activeElement: field });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('keeps what is being typed first', async () => {
    await run('exchange.exportMap', stage({ kind: 'saved' }, null));
    expect(field.wasLeft).toBe(true);
  });

  it('stores what is held before it writes, and tells the name of the file', async () => {
    const on = stage({ kind: 'saved' }, 'Lead to cash.svg');
    await run('exchange.exportHeatMapSvg', on);
    expect(on.calls).toEqual([
      'settle',
      'exchange.exportPicture {"mapId":"m1","subject":{"kind":"heatMap","lens":{"id":"heat","relative":false}},"format":"svg"}',
    ]);
    expect(on.notices).toEqual([{ title: 'The picture is saved', lines: ['Lead to cash.svg'] }]);
  });

  it('says nothing when the dialog was closed', async () => {
    const on = stage({ kind: 'saved' }, null);
    await run('exchange.exportMap', on);
    expect(on.notices).toEqual([]);
  });

  it('writes nothing while edits are not saved', async () => {
    const on = stage({ kind: 'notSaved', held: 3, sentence: 'The disk is full.' }, 'Lead to cash.csv');
    await expect(run('exchange.exportRanking', on)).rejects.toThrow('The last edits are not saved yet');
    expect(on.calls).toEqual(['settle']);
  });
});
