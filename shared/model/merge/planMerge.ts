import { handoffsOf } from '../handoffsOf.ts';
import { MapDraft } from '../mapDraft.ts';
import { hiddenRound, latestRound } from '../rounds.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { changesSince } from './changesSince.ts';
import type { MergeChoices, SheetChoice } from './mergeChoices.ts';
import type { MergePlan, PlannedRow, PlannedSheet, SheetOrigin } from './mergePlan.ts';
import { type Placing, planRow } from './planRow.ts';
import { RatingsOfRater } from './ratingsOfRater.ts';
import type { ReturnedSheet, SheetHandoff } from './returnedSheet.ts';
import { addRater, questionAbout, raterOf } from './whoIsRater.ts';

/** What sheets are merged into. */
export interface MergeTarget {
  readonly map: WorkflowMap;
  /** The map in the library; null for a map that was read from a file. */
  readonly mapId: string | null;
}

/**
 * What merging the sheets would do, and does when the diff is applied. Whatever order the files come in, the plan is
 * the same: those saved first are merged first. Nothing that the map has is overwritten unless somebody chose it.
 */
export function planMerge(
  target: MergeTarget,
  sheets: readonly ReturnedSheet[],
  choices: MergeChoices,
): MergePlan {
  const draft = new MapDraft(target.map);
  const ratings = new RatingsOfRater(target.map, draft);
  const isOnMap = new Set(handoffsOf(target.map).map(({ id }) => id));
  const seen = new Set<string>();
  const planned = [...sheets].sort(bySaving).map((returned) => {
    const isRepeated = seen.has(returned.key);
    seen.add(returned.key);
    const work = { target, draft, ratings, isOnMap, isRepeated };
    return planSheet(work, returned, choices[returned.key] ?? {});
  });
  return { sheets: planned, diff: draft.diff() };
}

interface MergeWork {
  readonly target: MergeTarget;
  readonly draft: MapDraft;
  readonly ratings: RatingsOfRater;
  readonly isOnMap: ReadonlySet<string>;
  readonly isRepeated: boolean;
}

function planSheet(work: MergeWork, returned: ReturnedSheet, choice: SheetChoice): PlannedSheet {
  const { draft, isRepeated } = work;
  const origin = originOf(work, returned);
  const person = questionAbout(draft, returned, choice);
  const isOpen = person !== null && person.answer === undefined;
  const isUsual = origin === 'this' && !returned.isAltered;
  const isWanted = (choice.isTaken ?? isUsual) && !isRepeated && origin !== 'foreign';
  const isTaken = isWanted && !isOpen;
  const raterId = raterOf(draft, returned, person);
  const placing = placingOf(work, returned, choice, raterId);
  const rows = isRepeated ? [] : rowsOf(work, returned, choice, placing, isTaken);
  if (rows.some(({ round }) => round !== null)) addRater(draft, returned, raterId);
  const { round, latestBegun, sheetRound, isRoundOpen, isHidden } = placing;
  const isLate = latestBegun > sheetRound;
  return {
    returned,
    origin,
    isRepeated,
    isWanted,
    isTaken,
    person,
    round,
    isLate,
    isRoundOpen,
    isHidden,
    rows,
  };
}

function rowsOf(
  { target, isOnMap }: MergeWork,
  { ratings, handoffs }: ReturnedSheet,
  choice: SheetChoice,
  placing: Placing,
  isTaken: boolean,
): PlannedRow[] {
  const byId = new Map(handoffs.map((handoff) => [handoff.id, handoff]));
  return ratings.map((rating): PlannedRow => {
    const { handoffId } = rating;
    const sent = byId.get(handoffId);
    const shown = { handoffId, name: nameOf(sent, handoffId), rating };
    if (!isOnMap.has(handoffId)) return { ...shown, ...unmatched };
    const changes = sent ? changesSince(target.map, sent) : [];
    return { ...shown, changes, ...planRow(rating, placing, choice.rows?.[handoffId], isTaken) };
  });
}

const unmatched = {
  state: 'unmatched',
  changes: [],
  standing: null,
  options: [],
  choice: null,
  isHidden: false,
  round: null,
} as const;

function placingOf(
  { target: { map }, ratings }: MergeWork,
  { sheet }: ReturnedSheet,
  choice: SheetChoice,
  raterId: string,
): Placing {
  const latestBegun = latestRound(map)?.number ?? 0;
  const hidden = hiddenRound(map)?.number ?? null;
  const isRoundOpen = hidden === null;
  const isMovedOn = isRoundOpen && latestBegun > sheet.round && !choice.isForItsOwnRound;
  const round = isMovedOn ? latestBegun + 1 : sheet.round;
  const isHidden = round === hidden;
  return { raterId, round, latestBegun, sheetRound: sheet.round, isRoundOpen, isHidden, ratings };
}

/** A map from a file has no identity but its handoffs. */
function originOf({ target, isOnMap }: MergeWork, { sheet }: ReturnedSheet): SheetOrigin {
  const isShared = sheet.handoffIds.some((id) => isOnMap.has(id));
  const isKnown = target.mapId !== null && sheet.mapId !== null;
  if (isKnown && target.mapId === sheet.mapId) return 'this';
  if (!isShared) return 'foreign';
  return isKnown ? 'related' : 'this';
}

function nameOf(sent: SheetHandoff | undefined, id: string): string {
  return sent ? `${sent.sender} → ${sent.receiver}` : id.replace(':', ' → ');
}

function bySaving(a: ReturnedSheet, b: ReturnedSheet): number {
  const [left, right] = [savingOf(a), savingOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function savingOf({ savedAt, sheet, key }: ReturnedSheet): string {
  return JSON.stringify([sheet.returnedAt ?? savedAt, sheet.sheetId, key]);
}
