import { rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { app, dialog } from 'electron';
import { createCommandPorts } from '../../cli/createCommandPorts.ts';
import { guardOutput } from '../../cli/guardOutput.ts';
import { isCommand, runCommand } from '../../cli/runCommand.ts';
import { libraryFolder, takeLibraryArgument } from '../../services/files/libraryFolder.ts';
import { focusWindow } from './appWindow.ts';
import { keepChromiumApart, keepChromiumIn } from './chromiumFolder.ts';
import { givenWords, workflowFilesIn } from './givenWords.ts';
import { type ElectronHost, openElectronHost, prepareElectron } from './openElectronHost.ts';
import { registerPageScheme } from './pageScheme.ts';
import { startRefusal } from './startRefusal.ts';

/** The application's folder: this file lies in out/main. */
const root = join(import.meta.dirname, '../..');
const words = givenWords(process.argv, app.isPackaged);
const hasSwitch = (name: string) => app.commandLine.hasSwitch(name);
const refusal = startRefusal({
  isUnsandboxed: hasSwitch('no-sandbox') || Boolean(process.env.ELECTRON_DISABLE_SANDBOX),
  isSteered: hasSwitch('remote-debugging-port') || hasSwitch('remote-debugging-pipe'),
  isPackaged: app.isPackaged,
  isRoot: process.getuid?.() === 0,
});

if (refusal !== null) {
  process.stderr.write(`${refusal}\n`);
  app.exit(1);
} else {
  if (!hasSwitch('no-sandbox')) app.enableSandbox();
  registerPageScheme();
  if (isCommand(words)) void answerCommand();
  else void openWindow().catch(refuseToStart);
}

/** The packaged application is the command line too; it needs no display for it. */
async function answerCommand(): Promise<void> {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY && process.platform === 'linux')
    app.commandLine.appendSwitch('ozone-platform', 'headless');
  guardOutput(process);
  const folder = keepChromiumApart();
  // Electron ends with its last window, and a window that printed is gone before its command is done.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  const code = await runCommand(words, createCommandPorts(prepareElectron(root).printing));
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  app.exit(code);
}

/** @throws UserError when the library cannot be opened. */
async function openWindow(): Promise<void> {
  const { folder } = takeLibraryArgument(words);
  const { platform, env: environment } = process;
  const library = resolve(libraryFolder(folder, { platform, environment, home: homedir() }));
  keepChromiumIn(library);
  if (!app.requestSingleInstanceLock()) return app.quit();
  const waiting = workflowFilesIn(words, process.cwd());
  let host: ElectronHost | null = null;
  const open = async (path: string) => (host ? host.openFile(path) : void waiting.push(path));
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void open(path);
  });
  app.on('second-instance', (_, secondWords, startedIn) => {
    if (host) focusWindow(host.window);
    for (const path of workflowFilesIn(secondWords, startedIn)) void open(path);
  });
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  host = await openElectronHost(root, library, prepareElectron(root));
  for (const path of waiting.splice(0)) await host.openFile(path);
}

async function refuseToStart(error: unknown): Promise<void> {
  await app.whenReady();
  dialog.showErrorBox('Baton cannot start', error instanceof Error ? error.message : String(error));
  app.exit(1);
}
