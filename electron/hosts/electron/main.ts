import { homedir } from 'node:os';
import { join } from 'node:path';
import { app, dialog } from 'electron';
import { createCommandPorts } from '../../cli/createCommandPorts.ts';
import { isCommand, runCommand } from '../../cli/runCommand.ts';
import { libraryFolder, takeLibraryArgument } from '../../services/files/libraryFolder.ts';
import { focusWindow } from './appWindow.ts';
import { givenWords, workflowFilesIn } from './givenWords.ts';
import { type ElectronHost, openElectronHost, prepareElectron } from './openElectronHost.ts';
import { registerPageScheme } from './pageScheme.ts';
import { startRefusal } from './startRefusal.ts';

/** The application's folder: this file lies in out/main. */
const root = join(import.meta.dirname, '../..');
const words = givenWords(process.argv, app.isPackaged);
const refusal = startRefusal({
  isUnsandboxed: app.commandLine.hasSwitch('no-sandbox') || Boolean(process.env.ELECTRON_DISABLE_SANDBOX),
  isPackaged: app.isPackaged,
  isRoot: process.getuid?.() === 0,
});

if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  app.exit(1);
} else {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerPageScheme();
  if (isCommand(words)) void answerCommand();
  else if (app.requestSingleInstanceLock()) void openWindow();
  else app.quit();
}

/** The packaged application is the command line too; it needs no display for it. */
async function answerCommand(): Promise<void> {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux')
    app.commandLine.appendSwitch('ozone-platform', 'headless');
  await app.whenReady();
  app.exit(await runCommand(words, createCommandPorts(prepareElectron(root).printing)));
}

async function openWindow(): Promise<void> {
  const waiting = workflowFilesIn(words);
  let host: ElectronHost | null = null;
  const open = async (path: string) => (host ? host.openFile(path) : void waiting.push(path));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void open(path);
  });
  app.on('second-instance', (_, secondWords) => {
    if (host) focusWindow(host.window);
    for (const path of workflowFilesIn(secondWords)) void open(path);
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  try {
    const { folder } = takeLibraryArgument(words);
    const { platform, env: environment } = process;
    const library = libraryFolder(folder, { platform, environment, home: homedir() });
    host = await openElectronHost(root, library, prepareElectron(root));
    for (const path of waiting.splice(0)) await host.openFile(path);
  } catch (error) {
    dialog.showErrorBox('Baton cannot start', error instanceof Error ? error.message : String(error));
    app.exit(1);
  }
}
