import { join } from 'node:path';
import { app, dialog, shell } from 'electron';

/** The licences of what Baton is built from, in whatever reads text here: the one thing Baton opens elsewhere. */
export async function showLicences(root: string): Promise<void> {
  const file = licencesFile(root);
  const failure = await shell.openPath(file);
  if (failure) dialog.showErrorBox('The licences were not opened', `No program shows them: read ${file}.`);
}

/** In a package it lies beside the archive, which no other program can look into. */
export function licencesFile(root: string): string {
  return join(app.isPackaged ? process.resourcesPath : join(root, 'out'), 'licences.txt');
}
