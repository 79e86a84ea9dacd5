import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { UserError } from '../../shared/contract/outcome.ts';
import { usualSettings } from '../../shared/contract/settings.ts';
import { createBpmnReader } from '../services/exchange/createBpmnReader.ts';
import { decodeText } from '../services/exchange/decodeText.ts';
import { checkFileSize, openWorkflowFile } from '../services/exchange/openWorkflowFile.ts';
import { destinationFileAt } from '../services/files/destinationFileAt.ts';
import { libraryFolder } from '../services/files/libraryFolder.ts';
import { sourceFileAt } from '../services/files/sourceFileAt.ts';
import { libraryFiles } from '../services/library/libraryFiles.ts';
import { openLibrary } from '../services/library/openLibrary.ts';
import type { Log, Printing } from '../services/ports.ts';
import { readSettings } from '../services/settings/settingsFile.ts';
import { appVersion } from '../services/system/appVersion.ts';
import { startNodeHelper } from '../services/system/startNodeHelper.ts';
import { systemAuthor, systemClock, systemIds } from '../services/system/systemPorts.ts';
import type { CommandPorts } from './commandPorts.ts';
import { terminalText } from './terminalText.ts';

/** The command line on this machine, with whatever prints where it runs. */
export function createCommandPorts(printing: Printing): CommandPorts {
  const complain = (sentence: string) => void process.stderr.write(`${terminalText(sentence)}\n`);
  const log: Log = { info: complain, error: complain };
  return {
    version: appVersion,
    clock: systemClock,
    ids: systemIds,
    printing,
    async openFile(path) {
      const file = await sourceFileAt(path);
      checkFileSize(file.name, file.size);
      return openWorkflowFile(file.name, await file.read(), createBpmnReader(startNodeHelper));
    },
    async openText(path) {
      const file = await sourceFileAt(path);
      checkFileSize(file.name, file.size);
      return { name: file.name, text: decodeText(await file.read(), file.name) };
    },
    destination: destinationFileAt,
    raterMode: () => ownSettings()?.raters ?? usualSettings.raters,
    ownPresets: () => ownSettings()?.weightPresets ?? [],
    openLibrary: async (asked, use) => {
      if (asked !== null && use === 'to read') checkIsLibrary(asked);
      const ports = {
        clock: systemClock,
        ids: systemIds,
        author: systemAuthor(),
        program: 'the command line',
      };
      return openLibrary(folderOf(asked), { ...ports, log });
    },
    isTerminal: process.stdout.isTTY === true,
    print: (line) => void process.stdout.write(`${terminalText(line)}\n`),
    complain,
  };
}

/** @throws UserError where no library is in this folder, so that reading does not begin one in a folder misspelled. */
function checkIsLibrary(folder: string): void {
  if (existsSync(libraryFiles(folderOf(folder)).database)) return;
  const what = `There is no library in ${folder}`;
  throw new UserError('not-found', `${what}: name its folder, or begin one there with baton import FILE.`);
}

function ownSettings() {
  return readSettings(libraryFiles(folderOf(null)).settings);
}

function folderOf(asked: string | null): string {
  return libraryFolder(asked, { platform: process.platform, environment: process.env, home: homedir() });
}
