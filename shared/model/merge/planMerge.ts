import { handoffsOf } from '../handoffsOf.ts';
import { MapDraft } from '../mapDraft.ts';
import { registryKey } from '../names.ts';
import { hiddenRound, latestRound } from '../rounds.ts';
import { workflowOf } from '../workflowMap.ts';
import type { MergeChoices, SheetChoice } from './mergeChoices.ts';
import type { MergePlan, PlannedSheet, SheetOrigin } from './mergePlan.ts';
import type { Placing } from './planRow.ts';
import { type MergeTarget, type MergeWork, planRows } from './planRows.ts';
import { RatingsOfRater } from './ratingsOfRater.ts';
import { type HandoffsByName, handoffsByName, redrawnHandoffs } from './redrawnHandoffs.ts';
import type { ReturnedSheet } from './returnedSheet.ts';
import { addRater, questionAbout, raterOf } from './whoIsRater.ts';

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
  let byName: HandoffsByName | null = null;
  const onMapByName = () => {
    byName ??= handoffsByName(target.map);
    return byName;
  };
  const seen = new Set<string>();
  const planned = [...sheets].sort(bySaving).map((returned) => {
    const isRepeated = seen.has(returned.key);
    seen.add(returned.key);
    const work = { target, draft, ratings, isOnMap, onMapByName, isRepeated };
    return planSheet(work, returned, choices[returned.key] ?? {});
  });
  return { sheets: planned, diff: draft.diff() };
}

function planSheet(work: MergeWork, returned: ReturnedSheet, choice: SheetChoice): PlannedSheet {
  const { draft, isRepeated, isOnMap, onMapByName } = work;
  const alike = redrawnHandoffs(returned.handoffs, isOnMap, onMapByName);
  const origin = originOf(work, returned, alike.size);
  const redrawn = origin === 'foreign' ? new Map() : alike;
  const person = questionAbout(draft, returned, choice);
  const isOpen = person !== null && person.answer === undefined;
  // Of one that is drawn anew nothing is taken but what somebody chose.
  const isChosen = origin === 'redrawn' && (choice.redrawn?.length ?? 0) > 0;
  const isUsual = (origin === 'this' || isChosen) && !returned.isAltered;
  const isWanted = (choice.isTaken ?? isUsual) && !isRepeated && origin !== 'foreign';
  const isTaken = isWanted && !isOpen;
  const raterId = raterOf(draft, returned, person);
  const placing = placingOf(work, returned, choice, raterId);
  const rows = isRepeated ? [] : planRows(work, { returned, choice, placing, redrawn, isTaken });
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

/**
 * A map from a file has no identity but its handoffs.
 * @param alike how many handoffs of the sheet the map has by name alone
 */
function originOf({ target, isOnMap }: MergeWork, { sheet }: ReturnedSheet, alike: number): SheetOrigin {
  const isShared = sheet.handoffIds.some((id) => isOnMap.has(id));
  const isKnown = target.mapId !== null && sheet.mapId !== null;
  if (isKnown && target.mapId === sheet.mapId) return 'this';
  if (!isShared) {
    const isSameTitle = registryKey(sheet.title) === registryKey(workflowOf(target.map).title);
    const isMost = 2 * alike > sheet.handoffIds.length;
    return alike > 0 && (isSameTitle || isMost) ? 'redrawn' : 'foreign';
  }
  return isKnown ? 'related' : 'this';
}

function bySaving(a: ReturnedSheet, b: ReturnedSheet): number {
  const [left, right] = [savingOf(a), savingOf(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}

function savingOf({ savedAt, sheet, key }: ReturnedSheet): string {
  return JSON.stringify([sheet.returnedAt ?? savedAt, sheet.sheetId, key]);
}
