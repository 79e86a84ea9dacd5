import { searchKey } from '../model/searchKey.ts';
import { isBelow } from './heatBin.ts';
import type { PortfolioHandoff } from './portfolio.ts';

/** From this heat on a handoff counts as hot: the two hottest bins. */
export const HOT_FROM_HEAT = 60;

export const recurrenceKinds = ['pair', 'owner', 'system'] as const;
export type RecurrenceKind = (typeof recurrenceKinds)[number];

/** What several hot handoffs have in common: their pair of lanes, their owner or their system of record. */
export interface Recurrence {
  readonly kind: RecurrenceKind;
  /** Names it among those of its kind, and finds its handoffs by `recurrenceKey`. */
  readonly key: string;
  /** As the hottest of its handoffs writes it: “Sales → Dispatch”, or the name of the owner or system. */
  readonly name: string;
  /** How many hot handoffs, in how many workflows. */
  readonly handoffs: number;
  readonly workflows: number;
  readonly hottest: number;
}

/** Map -> the map that it is the to-be of. Maps that are none are left out. */
export type AsIsOf = ReadonlyMap<string, string>;

/**
 * What recurs among the hot handoffs (PO5): a pair of lanes in two workflows or more, an owner or a system of record on
 * two handoffs or more. A to-be and its as-is are one workflow. Widest spread first, then hottest.
 */
export function recurringHeat(handoffs: readonly PortfolioHandoff[], asIsOf: AsIsOf): Recurrence[] {
  const hot = handoffs.filter(isHot);
  return recurrenceKinds
    .flatMap((kind) => recurrencesOf(kind, hot, asIsOf))
    .sort(
      (a, b) =>
        recurrenceKinds.indexOf(a.kind) - recurrenceKinds.indexOf(b.kind) ||
        b.workflows - a.workflows ||
        b.handoffs - a.handoffs ||
        b.hottest - a.hottest ||
        (a.key < b.key ? -1 : 1),
    );
}

export function isHot({ heat }: Pick<PortfolioHandoff, 'heat'>): boolean {
  return heat !== null && !isBelow(heat, HOT_FROM_HEAT);
}

/**
 * What the handoff is counted under; null where that is not named. Lanes count as the same whatever case, accents and
 * white space.
 */
export function recurrenceKey(kind: RecurrenceKind, handoff: PortfolioHandoff): string | null {
  if (kind === 'owner') return handoff.ownerId;
  if (kind === 'system') return handoff.systemId;
  return JSON.stringify([searchKey(handoff.fromLane), searchKey(handoff.toLane)]);
}

function recurrencesOf(kind: RecurrenceKind, hot: readonly PortfolioHandoff[], asIsOf: AsIsOf): Recurrence[] {
  const groups = Map.groupBy(hot, (handoff) => recurrenceKey(kind, handoff));
  return [...groups].flatMap(([key, group]) => {
    const [first] = [...group].sort(hottestFirst);
    if (key === null || !first) return [];
    const workflows = new Set(group.map(({ mapId }) => firstAsIs(mapId, asIsOf))).size;
    // Twice in one workflow is a matter of that map; an owner or system carries the load wherever it is.
    const places = placesOf(group, asIsOf);
    const recurs = kind === 'pair' ? workflows > 1 : places > 1;
    const found = { kind, key, name: nameOf(kind, first), handoffs: places, workflows };
    return recurs ? [{ ...found, hottest: first.heat ?? 0 }] : [];
  });
}

/** A handoff and the same one of the to-be are one place. */
function placesOf(group: readonly PortfolioHandoff[], asIsOf: AsIsOf): number {
  return new Set(group.map(({ mapId, handoffId }) => `${firstAsIs(mapId, asIsOf)}/${handoffId}`)).size;
}

function firstAsIs(mapId: string, asIsOf: AsIsOf): string {
  const seen = new Set<string>();
  let first = mapId;
  for (let next = asIsOf.get(first); next !== undefined && !seen.has(next); next = asIsOf.get(first)) {
    seen.add(next);
    first = next;
  }
  return first;
}

function hottestFirst(a: PortfolioHandoff, b: PortfolioHandoff): number {
  return (b.heat ?? 0) - (a.heat ?? 0) || (a.mapId < b.mapId ? -1 : 1);
}

function nameOf(kind: RecurrenceKind, { fromLane, toLane, owner, system }: PortfolioHandoff): string {
  if (kind === 'pair') return `${fromLane} → ${toLane}`;
  return (kind === 'owner' ? owner : system) ?? '';
}
