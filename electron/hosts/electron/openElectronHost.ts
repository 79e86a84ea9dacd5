import { join } from 'node:path';
import { app, type BrowserWindow, dialog, ipcMain, session } from 'electron';
import type { AppMenu } from '../../../shared/contract/appMenu.ts';
import { closingRule } from '../../services/calls/closingRule.ts';
import { trackCalls } from '../../services/calls/trackCalls.ts';
import { readPageFiles } from '../../services/pages/pageFiles.ts';
import type { Printing } from '../../services/ports.ts';
import { startServices } from '../../services/start/startServices.ts';
import { standardErrorLog, systemAuthor, systemClock, systemIds } from '../../services/system/systemPorts.ts';
import { answerCalls, type CallDesk, emitToContents } from './answerCalls.ts';
import { setAppMenu } from './appMenu.ts';
import { openAppWindow } from './appWindow.ts';
import { electronDialogs } from './electronDialogs.ts';
import { electronPrinting } from './electronPrinting.ts';
import { guardContents, guardSession } from './guardSession.ts';
import { servePages } from './pageScheme.ts';
import { licencesFile, showLicences } from './showLicences.ts';
import { startUtilityHelper } from './startUtilityHelper.ts';

export interface ElectronHost {
  readonly window: BrowserWindow;
  /** Adds the file to the library and shows it, or says why not. */
  openFile(path: string): Promise<void>;
}

/** What windows need before any is opened: the pages, the guards, and who answers their calls. */
export interface ElectronGround {
  readonly preload: string;
  readonly desk: CallDesk;
  readonly printing: Printing;
}

/** To be called once, when Electron is ready. */
export function prepareElectron(root: string): ElectronGround {
  const preload = join(root, 'out/preload/preload.cjs');
  servePages(session.defaultSession, readPageFiles(join(root, 'out/renderer')));
  guardSession(session.defaultSession, { hasDeveloperTools: !app.isPackaged });
  app.on('web-contents-created', (_, contents) => guardContents(contents));
  const desk = answerCalls(ipcMain);
  return { preload, desk, printing: electronPrinting(preload, desk) };
}

/**
 * Baton in its own window.
 * @throws UserError when the library cannot be opened.
 */
export async function openElectronHost(
  root: string,
  library: string,
  { preload, desk, printing }: ElectronGround,
): Promise<ElectronHost> {
  const opened = Promise.withResolvers<BrowserWindow>();
  let shown: BrowserWindow | null = null;
  const tell = (event: string, payload: object) => shown && emitToContents(shown.webContents, event, payload);
  const showMenu = (menu: AppMenu) =>
    setAppMenu(process.platform, menu, {
      runCommand: (commandId) => tell('command.run', { commandId }),
      showLicences: () => void showLicences(root),
    });
  showMenu({});
  const services = await startServices({
    host: 'electron',
    library,
    templates: join(root, 'resources/templates'),
    licencesFile: () => licencesFile(root),
    ports: {
      dialogs: electronDialogs(() => opened.promise),
      printing,
      menu: { show: showMenu },
      startHelper: startUtilityHelper,
      clock: systemClock,
      ids: systemIds,
      log: standardErrorLog,
      author: systemAuthor(),
    },
  });
  const tracked = trackCalls(services.calls);
  const window = await openAppWindow({
    preload,
    placementsFile: join(library, 'windows.json'),
    log: standardErrorLog,
    mayClose: closingRule(() => tell('window.closing', {}), tracked.settled),
    beforeLoad: (created) => {
      shown = created;
      opened.resolve(created);
      desk.accept(created.webContents, tracked.calls);
    },
  });
  window.once('closed', () => services.close());
  return {
    window,
    openFile: (path) =>
      services.importFile(path).then(
        (opened) => void tell('map.opened', opened),
        (error: unknown) => dialog.showErrorBox('The file was not opened', sentenceOf(error)),
      ),
  };
}

function sentenceOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
