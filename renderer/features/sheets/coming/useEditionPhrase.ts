import type { ReturnedSheet } from '../../../../shared/model/merge/returnedSheet.ts';
import { useApp, useDocument } from '../../../app/appContext.ts';
import { changedPhrase } from '../../library/changedPhrase.ts';

/** “Saved yesterday, 10:00 · sent 20 January for version 3; the map is at 7 · ana.baton-scores”. */
export function useEditionPhrase({ sheet, savedAt, fileName }: ReturnedSheet): string {
  const app = useApp();
  const { mapId } = useDocument();
  const now = new Date();
  const saved = `Saved ${inSentence(changedPhrase(sheet.returnedAt ?? savedAt, now))}`;
  const sent = `sent ${inSentence(changedPhrase(sheet.sentAt, now))}`;
  const current = app.autosave.versionOf(mapId);
  const version =
    sheet.mapVersion === null ? '' : ` for version ${sheet.mapVersion}, the map is at ${current}`;
  return `${saved} · ${sent}${version} · ${fileName}`;
}

/** “Today” and “Just now” inside a sentence; a month keeps its capital. */
function inSentence(phrase: string): string {
  return phrase.replace(/^(?:Just|Today|Yesterday|At)\b/, (word) => word.toLowerCase());
}
