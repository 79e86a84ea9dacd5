import type { MapDraft } from '../mapDraft.ts';
import { registryKey } from '../names.ts';
import type { Rater } from '../rater.ts';
import type { SheetChoice } from './mergeChoices.ts';
import type { PersonQuestion } from './mergePlan.ts';
import type { ReturnedSheet } from './returnedSheet.ts';

/** Names are compared as people read them: without regard to case and white space. */
export function questionAbout(
  draft: MapDraft,
  { rater }: ReturnedSheet,
  { personId }: SheetChoice,
): PersonQuestion | null {
  const known = draft.get('rater', rater.id);
  const key = registryKey(rater.name);
  if (known && registryKey(known.name) === key) return null;
  const candidates = known ? [known] : key === '' ? [] : namesakes(draft, key);
  if (candidates.length === 0) return null;
  const isAnswered = personId === null || candidates.some(({ id }) => id === personId);
  const kind = known ? 'renamed' : 'namesake';
  return { kind, candidates, answer: isAnswered ? personId : undefined };
}

function namesakes(draft: MapDraft, key: string): Rater[] {
  return draft
    .all('rater')
    .filter(({ name }) => registryKey(name) === key)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The rater on the map whose values these are; while nobody has said who, the first it may be. */
export function raterOf(
  draft: MapDraft,
  { rater, key }: ReturnedSheet,
  person: PersonQuestion | null,
): string {
  if (!person) return rater.id;
  if (person.answer !== null) return person.answer ?? person.candidates[0]?.id ?? rater.id;
  return draft.get('rater', rater.id) ? `${rater.id.slice(0, 160)}.${key.slice(0, 16)}` : rater.id;
}

/** Adds the rater with the first value that is taken of them. */
export function addRater(draft: MapDraft, { rater }: ReturnedSheet, id: string): void {
  if (draft.get('rater', id)) return;
  const { name, role, laneId } = rater;
  const isThere = laneId !== null && draft.get('lane', laneId) !== undefined;
  draft.put({ type: 'rater', id, name, role, laneId: isThere ? laneId : null });
}
