import type { App } from '../../app/appContext.ts';
import type { ImportResult, ImportSource } from '../../state/libraryStore.ts';
import { openOtherMap } from './openOtherMap.ts';

/**
 * Brings files in. One that came in whole is opened at once; where something was refused or dropped,
 * the report is shown first.
 */
export async function importFiles(app: App, sources: readonly ImportSource[]): Promise<void> {
  if (sources.length === 0) return;
  const results = await app.library.bringIn(sources);
  const [only] = results;
  if (results.length === 1 && only?.ok && !wantsReport(only)) await openOtherMap(app, only.imported.mapId);
  else app.library.setState({ results });
}

function wantsReport(result: ImportResult): boolean {
  return !result.ok || result.imported.report.dropped.length > 0 || result.imported.report.kept.length > 0;
}
