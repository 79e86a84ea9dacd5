import type { ImportedSheet } from '../../../shared/contract/imported.ts';
import { SHEET_ID } from '../../../shared/model/sheet.ts';
import type { App } from '../../app/appContext.ts';
import type { ImportResult, ImportSource } from '../../state/libraryStore.ts';
import { sheetImportStore } from '../../state/sheetImportStore.ts';

/**
 * Brings files in. One map that came in whole is opened at once; where something was refused or dropped, the report is
 * shown first. Score sheets that came back are shown over their map before anything of them is taken.
 */
export async function importFiles(app: App, sources: readonly ImportSource[]): Promise<void> {
  if (sources.length === 0) return;
  const { open } = app.document.getState();
  const into = open && !open.map.sheet.has(SHEET_ID) ? open.mapId : undefined;
  const { results, sheets } = await app.library.bringIn(sources, into);
  const [only] = results;
  if (sheets.length > 0) await showSheets(app, sheets);
  else if (results.length === 1 && only?.ok && !wantsReport(only)) {
    await app.openMap(only.imported.mapId);
    return;
  }
  app.library.setState({ results });
}

/** One map at a time: that of the first sheet. The others are for another map and are said to be so. */
export async function showSheets(app: App, sheets: readonly ImportedSheet[]): Promise<void> {
  const [first] = sheets;
  if (!first) return;
  const { mapId } = first;
  if (app.document.getState().open?.mapId !== mapId) await app.openMap(mapId);
  sheetImportStore.setState({
    asked: { mapId, sheets: sheets.map(({ returned }) => returned), choices: {} },
  });
}

function wantsReport(result: ImportResult): boolean {
  return !result.ok || result.imported.report.dropped.length > 0 || result.imported.report.kept.length > 0;
}
