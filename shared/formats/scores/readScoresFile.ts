import type { ReturnedSheet, StrayValue } from '../../model/merge/returnedSheet.ts';
import { laneNameIn, sheetHandoff } from '../../model/merge/sheetHandoff.ts';
import type { Rating } from '../../model/rating.ts';
import { SHEET_ID, type Sheet } from '../../model/sheet.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { cannotMigrate, type FileRefusal, invalid, tooNew } from '../baton/fileRefusal.ts';
import { batonMigrations, migrateBatonFile } from '../baton/migrateBatonFile.ts';
import { openRecords } from '../baton/openRecords.ts';
import { type ParsedFile, parseFile } from '../baton/parseFile.ts';
import { checksumOf, RECORDS_VERSION, SCORES_VERSION, scoresFormat } from './scoresFormat.ts';
import { stray, withoutStrayScores } from './strayRatings.ts';

/** How opening a `.baton-scores` file went: a sheet to fill in or to merge, or the sentence that says why not. */
export type ScoresFileOutcome =
  | FileRefusal
  | { readonly kind: 'opened'; readonly map: WorkflowMap; readonly returned: ReturnedSheet };

/**
 * Opens the text of a score sheet in stages. An altered sheet is opened and says so; a value that is no answer to what
 * was asked is kept apart, so that the others can still be read.
 */
export function readScoresFile(text: string, fileName = 'This file'): ScoresFileOutcome {
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseFile(content, fileName, scoresFormat);
  if ('kind' in parsed) return parsed;
  const version = newerVersion(parsed);
  if (version) return tooNew(fileName, version.found, version.known);
  const { recordsVersion, savedAt, records: sent } = parsed.content;
  if (typeof recordsVersion !== 'number')
    return invalid(`${fileName} does not say which records it holds`, null, 'recordsVersion');
  const unchecked = { formatVersion: recordsVersion, savedAt, records: sent };
  const migrated = migrateBatonFile(unchecked, RECORDS_VERSION, batonMigrations);
  if (!migrated) return cannotMigrate(fileName, recordsVersion, RECORDS_VERSION);
  const { records, strays } = withoutStrayScores(migrated.records);
  const opened = openRecords({ ...migrated, records }, fileName);
  if (opened.kind !== 'opened') return opened;
  const sheet = opened.map.sheet.get(SHEET_ID);
  if (!sheet) return invalid(`${fileName} does not say which scores it asks for`, null, 'sheet');
  const file = { ...sealOf(parsed), fileName, savedAt: opened.savedAt };
  return { kind: 'opened', map: opened.map, returned: returnedSheet(opened.map, sheet, file, strays) };
}

function newerVersion({ formatVersion, content }: ParsedFile): { found: number; known: number } | null {
  if (formatVersion > SCORES_VERSION) return { found: formatVersion, known: SCORES_VERSION };
  const { recordsVersion } = content;
  if (typeof recordsVersion === 'number' && recordsVersion > RECORDS_VERSION)
    return { found: recordsVersion, known: RECORDS_VERSION };
  return null;
}

function sealOf({ content }: ParsedFile): Pick<ReturnedSheet, 'key' | 'isAltered'> {
  const key = checksumOf(content);
  return { key, isAltered: content.checksum !== key };
}

function returnedSheet(
  map: WorkflowMap,
  sheet: Sheet,
  file: Pick<ReturnedSheet, 'key' | 'isAltered' | 'fileName' | 'savedAt'>,
  strays: readonly StrayValue[],
): ReturnedSheet {
  const rater = map.rater.get(sheet.raterId) ?? {
    type: 'rater',
    id: sheet.raterId,
    name: '',
    role: '',
    laneId: null,
  };
  const all = [...map.rating.values()];
  const isOwn = (rating: Rating) => rating.raterId === sheet.raterId && rating.round === sheet.round;
  const places = new Map(sheet.handoffIds.map((id, place) => [id, place]));
  const place = ({ handoffId }: Rating) => places.get(handoffId) ?? places.size;
  return {
    ...file,
    sheet,
    rater,
    raterLane: laneNameIn(map, rater.laneId),
    ratings: all.filter(isOwn).sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1)),
    handoffs: sheet.handoffIds.map((id) => sheetHandoff(map, id)),
    strays: [...strays, ...all.filter((rating) => !isOwn(rating)).flatMap(asStrays)],
  };
}

function asStrays({ handoffId, scores }: Rating): StrayValue[] {
  return Object.entries(scores).map(([dimension, value]) => stray(handoffId, dimension, value));
}
