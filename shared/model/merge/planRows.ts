import type { MapDraft } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';
import { changesSince } from './changesSince.ts';
import type { SheetChoice } from './mergeChoices.ts';
import type { PlannedRow } from './mergePlan.ts';
import { type Placing, planRow } from './planRow.ts';
import type { RatingsOfRater } from './ratingsOfRater.ts';
import type { HandoffsByName } from './redrawnHandoffs.ts';
import type { ReturnedSheet, SheetHandoff } from './returnedSheet.ts';

/** What sheets are merged into. */
export interface MergeTarget {
  readonly map: WorkflowMap;
  /** The map in the library; null for a map that was read from a file. */
  readonly mapId: string | null;
}

/** What the sheets of one merge share while it is planned. */
export interface MergeWork {
  readonly target: MergeTarget;
  readonly draft: MapDraft;
  readonly ratings: RatingsOfRater;
  readonly isOnMap: ReadonlySet<string>;
  readonly onMapByName: () => HandoffsByName;
  readonly isRepeated: boolean;
}

/** A sheet that came, and what was found and decided about it. */
export interface SheetToPlan {
  readonly returned: ReturnedSheet;
  readonly choice: SheetChoice;
  readonly placing: Placing;
  /** Its handoffs that the map has no more -> what was drawn in their place. */
  readonly redrawn: ReadonlyMap<string, string>;
  readonly isTaken: boolean;
}

/** What is found for each handoff that the sheet has values of, and what becomes of them. */
export function planRows(
  { target, isOnMap }: MergeWork,
  { returned, choice, placing, redrawn, isTaken }: SheetToPlan,
): PlannedRow[] {
  const byId = new Map(returned.handoffs.map((handoff) => [handoff.id, handoff]));
  return returned.ratings.map((given): PlannedRow => {
    const { handoffId } = given;
    const sent = byId.get(handoffId);
    const redrawnAs = redrawn.get(handoffId) ?? null;
    const isRedrawnTaken = redrawnAs !== null && (choice.redrawn?.includes(handoffId) ?? false);
    const rating = isRedrawnTaken ? { ...given, handoffId: redrawnAs } : given;
    const shown = { handoffId, redrawnAs, isRedrawnTaken, name: nameOf(sent, handoffId), rating };
    if (!isOnMap.has(rating.handoffId)) return { ...shown, ...unmatched };
    const changes = sent && !isRedrawnTaken ? changesSince(target.map, sent) : [];
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

function nameOf(sent: SheetHandoff | undefined, id: string): string {
  return sent ? `${sent.sender} → ${sent.receiver}` : id.replace(':', ' → ');
}
