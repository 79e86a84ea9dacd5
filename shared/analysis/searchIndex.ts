import { findHandoffs } from '../model/handoffs.ts';
import { hiddenNumbers } from '../model/rounds.ts';
import { holdsWords, searchKey } from '../model/searchKey.ts';
import { recordsOf, type WorkflowMap } from '../model/workflowMap.ts';
import { type FoundPlace, placeOf, recordTexts } from './recordTexts.ts';

/** A place where a search found its words, with the text it found them in. */
export interface Hit {
  readonly place: FoundPlace;
  readonly field: string;
  readonly text: string;
}

/** One text of a map, made ready for searching; an owner or system stands there as `owner/id`, without its name. */
export interface IndexedText extends Hit {
  readonly key: string;
  readonly entry: string | null;
}

/**
 * Every text of the map that can be searched, without what is known of a handoff that is not drawn any more, and without
 * a round that is not revealed. A parking lot has a place for each of its notes.
 */
export function searchIndex(map: WorkflowMap): readonly IndexedText[] {
  const index: IndexedText[] = [];
  const drawn = new Set(findHandoffs(map).map(({ id }) => id));
  const hidden = hiddenNumbers(map.round);
  for (const record of recordsOf(map)) {
    const place = placeOf(record);
    if (!place || (place.kind === 'handoff' && !drawn.has(place.id))) continue;
    if (record.type === 'rating' && hidden.has(record.round)) continue;
    for (const found of recordTexts(record)) {
      if ('text' in found) index.push(indexed(place, found.field, found.text));
      else index.push({ place, field: found.field, text: '', key: '', entry: `${found.entry}/${found.id}` });
    }
    if (record.type !== 'workflow') continue;
    for (const [note, text] of record.parkingLot.entries())
      index.push(indexed({ kind: 'note', id: String(note) }, 'Parking lot', text));
  }
  return index;
}

/** The places where one text holds all the words, each with the first such text. `names` has `owner/id` -> name. */
export function findInIndex(
  index: readonly IndexedText[],
  words: readonly string[],
  names: ReadonlyMap<string, string>,
): readonly Hit[] {
  if (words.length === 0) return [];
  const named = new Map([...names].filter(([, name]) => holdsWords(name, words)));
  const hits = new Map<string, Hit>();
  for (const { place, field, text, key, entry } of index) {
    const found = entry === null ? words.every((word) => key.includes(word)) && text : named.get(entry);
    if (!found) continue;
    const at = `${place.kind}/${place.id}`;
    if (!hits.has(at)) hits.set(at, { place, field, text: snippet(found, words) });
  }
  return [...hits.values()];
}

function indexed(place: FoundPlace, field: string, text: string): IndexedText {
  return { place, field, text, key: searchKey(text), entry: null };
}

const SNIPPET_LENGTH = 120;
const LEAD = 30;

/** The part of a text around the first of the words, on one line. */
function snippet(text: string, words: readonly string[]): string {
  const line = text.length <= SNIPPET_LENGTH ? text.trim() : text.replace(/\s+/gu, ' ').trim();
  if (line.length <= SNIPPET_LENGTH) return line;
  const at = Math.max(0, searchKey(line).indexOf(words[0] ?? ''));
  const start = at > SNIPPET_LENGTH - LEAD ? at - LEAD : 0;
  const end = start + SNIPPET_LENGTH;
  return `${start > 0 ? '…' : ''}${line.slice(start, end).trim()}${end < line.length ? '…' : ''}`;
}
