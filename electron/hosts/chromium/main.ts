import { homedir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../../shared/contract/outcome.ts';
import { ensureBrowser } from '../../chromium/installBrowser.ts';
import { keptProfile } from '../../chromium/profileFolder.ts';
import { libraryFolder, takeLibraryArgument } from '../../services/files/libraryFolder.ts';
import { standardErrorLog } from '../../services/system/systemPorts.ts';
import { openChromiumHost } from './openChromiumHost.ts';

/** Baton in a window of the system's Chromium, until that window is closed or the process is asked to end. */
async function main(): Promise<void> {
  const { folder, rest } = takeLibraryArgument(process.argv.slice(2));
  const { platform, env: environment } = process;
  const library = libraryFolder(folder, { platform, environment, home: homedir() });
  const host = await openChromiumHost({
    library,
    executable: await ensureBrowser(),
    profile: keptProfile(join(library, 'browser')),
    isShown: true,
    log: standardErrorLog,
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void host.requestClose());
  for (const path of rest) await host.openFile(path);
  await host.closed;
}

try {
  await main();
} catch (error) {
  if (!(error instanceof UserError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
