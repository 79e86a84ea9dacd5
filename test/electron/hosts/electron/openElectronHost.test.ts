import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openAppWindow } from '../../../../electron/hosts/electron/appWindow.ts';
import { CALL_CHANNEL, EVENT_CHANNEL } from '../../../../electron/hosts/electron/channels.ts';
import { guardSession } from '../../../../electron/hosts/electron/guardSession.ts';
import {
  type ElectronHost,
  openElectronHost,
  prepareElectron,
} from '../../../../electron/hosts/electron/openElectronHost.ts';
import { electronOrigin, registerPageScheme } from '../../../../electron/hosts/electron/pageScheme.ts';
import { recoverPage } from '../../../../electron/hosts/electron/recoverPage.ts';
import { usualLens } from '../../../../shared/analysis/lenses/readLens.ts';
import {
  dialog,
  record,
  type StandInContents,
  StandInWindow,
  shell,
  standInSession,
} from '../../../support/electronStandIn.ts';

vi.mock('electron', () => import('../../../support/electronStandIn.ts'));

const root = join(import.meta.dirname, '../../../..');
const library = mkdtempSync(join(tmpdir(), 'baton-electron-'));
let host: ElectronHost;
let window: StandInWindow;
let contents: StandInContents;
let printing: ReturnType<typeof prepareElectron>['printing'];

beforeAll(async () => {
  registerPageScheme();
  const ground = prepareElectron(root);
  printing = ground.printing;
  host = await openElectronHost(root, library, ground);
  window = host.window as unknown as StandInWindow;
  contents = window.webContents;
});
afterAll(() => {
  if (window && !window.isClosed) window.destroy();
  rmSync(library, { recursive: true, force: true });
});

async function call(sender: unknown, senderFrame: unknown, method = 'app.info', json: unknown = '{}') {
  const handler = record.ipcHandlers.get(CALL_CHANNEL);
  const answer = await handler?.({ sender, senderFrame } as Electron.IpcMainInvokeEvent, method, json);
  return JSON.parse(String(answer));
}

describe('[HO11] the window of the Electron shell', () => {
  it('is sandboxed and isolated, without Node, at our own origin', () => {
    expect(window.options.webPreferences).toMatchObject({
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      devTools: false,
      disableDialogs: true,
    });
    expect(contents.mainFrame.url).toBe(`${electronOrigin}/`);
    expect(window.isShown).toBe(true);
    expect(record.schemes).toMatchObject([{ scheme: 'baton', privileges: { standard: true, secure: true } }]);
    expect(record.schemes[0]?.privileges).not.toHaveProperty('bypassCSP');
  });

  it('leads nowhere: navigation, redirects, webviews and new windows are denied', () => {
    for (const event of ['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview']) {
      const preventDefault = vi.fn();
      contents.emit(event, { preventDefault });
      expect(preventDefault, event).toHaveBeenCalledOnce();
    }
    expect(contents.openHandler?.()).toEqual({ action: 'deny' });
    expect(contents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });

  it('gets its pages from the fixed map of files, with the policy, and nothing else', async () => {
    const answer = await standInSession.pages?.(new Request(`${electronOrigin}/`));
    expect(answer?.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await answer?.text()).not.toContain('__STYLE_NONCE__');
    for (const address of [
      `${electronOrigin}/../package.json`,
      `${electronOrigin}/missing.js`,
      'baton://other/',
    ])
      expect((await standInSession.pages?.(new Request(address)))?.status, address).toBe(404);
  });

  it('every permission is denied, in all handlers', () => {
    const answered = vi.fn();
    standInSession.permissionRequest?.({} as Electron.WebContents, 'media', answered, {} as never);
    expect(answered).toHaveBeenCalledWith(false);
    expect(standInSession.permissionCheck?.(null, 'media', '', {} as never)).toBe(false);
    expect(standInSession.devicePermission?.({} as never)).toBe(false);
  });

  it('every request but those for our own pages is stopped', () => {
    const isStopped = (url: string) => standInSession.beforeRequest?.(url).cancel;
    for (const url of [
      'https://example.org/',
      'http://127.0.0.1:80/',
      'file:///etc/passwd',
      'baton://other/',
      'ws://a/',
    ])
      expect(isStopped(url), url).toBe(true);
    expect(isStopped(`${electronOrigin}/index.html`)).toBe(false);
    expect(isStopped('devtools://devtools/bundled/inspector.html'), 'in a package').toBe(true);
    guardSession(standInSession as unknown as Electron.Session, { hasDeveloperTools: true });
    expect(isStopped('devtools://devtools/bundled/inspector.html'), 'in a clone').toBe(false);
    guardSession(standInSession as unknown as Electron.Session, { hasDeveloperTools: false });
  });

  it('no certificate is good enough', () => {
    const answered = vi.fn();
    standInSession.certificateVerify?.({} as Electron.Request, answered);
    expect(answered).toHaveBeenCalledWith(-2);
  });
});

describe('[HO4] calls are taken from our own main frame only', () => {
  it('another frame, another address, another window and no frame are refused; the main frame is answered', async () => {
    const refused = { ok: false, failure: { code: 'bad-request' } };
    expect(await call(contents, { url: `${electronOrigin}/` })).toMatchObject(refused);
    expect(await call(contents, null)).toMatchObject(refused);
    expect(await call({ mainFrame: contents.mainFrame }, contents.mainFrame)).toMatchObject(refused);
    contents.mainFrame.url = 'https://example.org/';
    expect(await call(contents, contents.mainFrame)).toMatchObject(refused);
    contents.mainFrame.url = `${electronOrigin}/`;
    expect(await call(contents, contents.mainFrame, 'app.info', 7)).toMatchObject(refused);
    expect(await call(contents, contents.mainFrame)).toMatchObject({ ok: true, value: { host: 'electron' } });
  });
});

describe('[HO12] the menu of the window', () => {
  it('has the commands that the page named, and sends it the one that was chosen', async () => {
    const undo = {
      commandId: 'edit.undo',
      label: 'Undo rename step',
      keys: 'Mod+Z',
      isEnabled: true,
      isOn: null,
    };
    const menu = JSON.stringify({ menu: { Edit: [[undo]] } });
    expect(await call(contents, contents.mainFrame, 'menu.show', menu)).toMatchObject({ ok: true });
    const items = record.menu.flatMap((column) => column.submenu as Electron.MenuItemConstructorOptions[]);
    items.find(({ label }) => label === 'Undo rename step')?.click?.({} as never, undefined, {});
    expect(record.sent.at(-1)).toEqual({
      channel: EVENT_CHANNEL,
      words: ['command.run', JSON.stringify({ commandId: 'edit.undo' })],
    });
  });

  it('shows the licences of what is built in, or says where they lie', async () => {
    const items = record.menu.flatMap((column) => column.submenu as Electron.MenuItemConstructorOptions[]);
    const chooseLicences = () =>
      items
        .find(({ label }) => label === 'Licences of included software')
        ?.click?.({} as never, undefined, {});
    vi.stubGlobal(
      'process',
      Object.assign(Object.create(process), { resourcesPath: '/opt/baton/resources' }),
    );
    chooseLicences();
    const file = join('/opt/baton/resources', 'licences.txt');
    expect(record.openedPaths).toEqual([file]);
    shell.failure = 'no application';
    chooseLicences();
    await expect.poll(() => record.errorBoxes.at(-1)).toBe(`No program shows them: read ${file}.`);
    vi.unstubAllGlobals();
  });
});

describe('[HO6] printing in the Electron shell', () => {
  const date = '2026-01-01';
  const job = {
    kind: 'card' as const,
    records: [],
    version: 1,
    handoffId: 'a:b',
    paper: 'a4' as const,
    date,
    raters: 'named' as const,
  };

  it('makes a tagged, outlined PDF in a window of its own that is never shown', async () => {
    const before = record.windows.length;
    await printing.pdf(job);
    const printer = record.windows[before];
    expect(printer?.webContents.printed).toMatchObject([
      {
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        preferCSSPageSize: true,
        printBackground: true,
      },
    ]);
    expect([printer?.isShown, printer?.isClosed]).toEqual([false, true]);
    expect(printer?.webContents.mainFrame.url).toBe(`${electronOrigin}/print.html`);
  });

  it('paints a heat map of the size that was drawn, at the scale that was asked for', async () => {
    const before = record.windows.length;
    const subject = { kind: 'heatMap', lens: usualLens } as const;
    await printing.png({ kind: 'picture', subject, records: [], version: 1, date, raters: 'named' }, 2);
    expect(record.windows[before]?.webContents.debuggerCommands).toEqual([
      {
        method: 'Page.captureScreenshot',
        words: expect.objectContaining({ clip: { x: 0, y: 0, width: 100.4, height: 50, scale: 2 } }),
      },
    ]);
  });
});

describe('[HO13] files in the Electron shell', () => {
  it('a file opened with Baton is added and shown', async () => {
    await host.openFile(join(root, '../shared/cases/bpmn/miwg-C.7.0.bpmn'));
    expect(record.sent.at(-1)?.words[0]).toBe('map.opened');
    const list = await call(contents, contents.mainFrame, 'library.list');
    expect(list.value.map(({ title }: { title: string }) => title)).toContain('EU Bank');
  });

  it('a file that cannot be opened is named in a box, and nothing is added', async () => {
    await host.openFile(join(root, '../shared/cases/bpmn/missing.bpmn'));
    expect(record.errorBoxes.at(-1)).toContain('missing.bpmn');
  });

  it('what the user chose in the system’s dialog is written whole, and the page learns the name only', async () => {
    const [{ mapId }] = (await call(contents, contents.mainFrame, 'library.list')).value;
    const filePath = join(library, 'chosen.baton');
    dialog.saveAnswer = { canceled: false, filePath };
    const answer = await call(contents, contents.mainFrame, 'exchange.exportMap', JSON.stringify({ mapId }));
    expect(answer).toEqual({ ok: true, value: { name: 'chosen.baton' } });
    expect(readFileSync(filePath, 'utf8')).toContain('baton');
  });
});

describe('[HO27] a page whose process ended by itself', () => {
  const end = async (reason: string, answer: number) => {
    dialog.messageAnswer = answer;
    contents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    await Promise.resolve();
  };

  it('is told in a sentence and opened again', async () => {
    await end('crashed', 0);
    expect(record.messageBoxes).toMatchObject([
      { message: 'Baton’s window stopped working.', buttons: ['Open the window again', 'Close Baton'] },
    ]);
    await expect.poll(() => contents.reloads).toBe(1);
    expect(window.isClosed).toBe(false);
  });

  it('one that ended in order is nothing to tell', async () => {
    await end('clean-exit', 0);
    expect([record.messageBoxes.length, contents.reloads]).toEqual([1, 1]);
  });

  it('closes Baton when the user says so', async () => {
    const created = new StandInWindow({});
    recoverPage(created as unknown as Electron.BrowserWindow);
    dialog.messageAnswer = 1;
    created.webContents.emit('render-process-gone', {}, { reason: 'oom', exitCode: 1 });
    await expect.poll(() => created.isClosed).toBe(true);
    expect(created.webContents.reloads).toBe(0);
  });
});

describe('[HO8] closing the window of the Electron shell', () => {
  it('does not depend on keeping where the window was: that is noted, and the window closes', async () => {
    writeFileSync(join(library, 'blocked'), '');
    const log = { info: vi.fn(), error: vi.fn() };
    const opened = (await openAppWindow({
      preload: '',
      placementsFile: join(library, 'blocked/windows.json'),
      log,
      mayClose: async () => true,
      beforeLoad: () => undefined,
    })) as unknown as StandInWindow;
    opened.close();
    await expect.poll(() => opened.isClosed).toBe(true);
    expect(log.error).toHaveBeenCalledOnce();
  });

  it('tells the page first, closes when nothing is held, and keeps where the window was', async () => {
    window.close();
    expect(window.isClosed).toBe(false);
    expect(record.sent.at(-1)?.words[0]).toBe('window.closing');
    await expect.poll(() => window.isClosed).toBe(true);
    expect(JSON.parse(readFileSync(join(library, 'windows.json'), 'utf8'))).toEqual({
      7: { bounds: { x: 10, y: 20, width: 1_000, height: 700 }, isMaximized: false },
    });
  });
});
