import { type BrowserWindow, dialog } from 'electron';
import { destinationFileAt } from '../../services/files/destinationFileAt.ts';
import { sourceFileAt } from '../../services/files/sourceFileAt.ts';
import type { Dialogs, FileKind } from '../../services/ports.ts';

/** The system's file dialogs, in front of the window. */
export function electronDialogs(window: () => Promise<BrowserWindow>): Dialogs {
  return {
    async chooseSources(kinds) {
      const { canceled, filePaths } = await dialog.showOpenDialog(await window(), {
        filters: kinds.map(filterFor),
        properties: ['openFile', 'multiSelections'],
      });
      return canceled ? [] : Promise.all(filePaths.map(sourceFileAt));
    },
    async chooseDestination(suggestedName, kind) {
      const { canceled, filePath } = await dialog.showSaveDialog(await window(), {
        defaultPath: suggestedName,
        filters: [filterFor(kind)],
        properties: ['createDirectory', 'showOverwriteConfirmation'],
      });
      return canceled || !filePath ? null : destinationFileAt(filePath);
    },
  };
}

function filterFor(kind: FileKind): { name: string; extensions: string[] } {
  return { name: kind.label, extensions: [...kind.extensions] };
}
