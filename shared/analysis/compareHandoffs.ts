import { type Handoff, handoffId } from '../model/handoff.ts';
import { sameContent } from '../model/mapDiff.ts';
import type { ScoredHandoff } from './analyseMap.ts';
import { type Difference, differenceOf } from './difference.ts';
import type { MapMatch } from './matchMaps.ts';
import { hoursWaitingAWeek } from './measures/handoffFigures.ts';

const comparedStatuses = ['removed', 'changed', 'added', 'unchanged'] as const;
export type ComparedStatus = (typeof comparedStatuses)[number];

/** One handoff in two maps; null where it is not. */
export interface ComparedHandoff {
  /** Unique in the comparison. */
  readonly key: string;
  readonly status: ComparedStatus;
  /** Sender → receiver, as they are called after, or were before where it is gone. */
  readonly name: string;
  readonly before: ScoredHandoff | null;
  readonly after: ScoredHandoff | null;
  /** A handoff that is not there has no heat, and its difference counts it as 0. */
  readonly heat: Difference;
  /** Hours that items wait in a week; counted alike. */
  readonly waiting: Difference;
}

/** Less than this is no difference in heat. */
const HEAT_TOLERANCE = 1e-9;

/** Pairs the handoffs whose sender and receiver are paired; the rest was removed or added. */
export function compareHandoffs(
  before: readonly ScoredHandoff[],
  after: readonly ScoredHandoff[],
  match: MapMatch,
): ComparedHandoff[] {
  const left = new Map(after.map((handoff) => [handoff.found.id, handoff]));
  const compared = before.map((was) => {
    const sender = match.steps.get(was.found.sender);
    const receiver = match.steps.get(was.found.receiver);
    const id = sender !== undefined && receiver !== undefined ? handoffId(sender, receiver) : '';
    const is = left.get(id) ?? null;
    left.delete(id);
    return comparedOf(was, is, is !== null && isSame(was, is, match));
  });
  for (const is of left.values()) compared.push(comparedOf(null, is, false));
  return compared.sort(
    (a, b) =>
      comparedStatuses.indexOf(a.status) - comparedStatuses.indexOf(b.status) ||
      hotterOf(b) - hotterOf(a) ||
      (a.name < b.name ? -1 : 1),
  );
}

function comparedOf(
  before: ScoredHandoff | null,
  after: ScoredHandoff | null,
  same: boolean,
): ComparedHandoff {
  const status = after === null ? 'removed' : before === null ? 'added' : same ? 'unchanged' : 'changed';
  return {
    key: `${before?.found.id ?? ''}/${after?.found.id ?? ''}`,
    status,
    name: (after ?? before)?.name ?? '',
    before,
    after,
    heat: ofBoth(before, after, ({ heat }) => heat),
    waiting: ofBoth(before, after, ({ found }) => hoursWaitingAWeek(found.record.measures).value),
  };
}

function ofBoth(
  before: ScoredHandoff | null,
  after: ScoredHandoff | null,
  figure: (handoff: ScoredHandoff) => number | null,
): Difference {
  const [was, is] = [before && figure(before), after && figure(after)];
  const { difference } = differenceOf(before ? was : 0, after ? is : 0);
  return { before: was, after: is, difference };
}

/** The same record, heat, branches and lanes. */
function isSame(before: ScoredHandoff, after: ScoredHandoff, { lanes }: MapMatch): boolean {
  const [was, is] = [before.found, after.found];
  return (
    isSameHeat(before.heat, after.heat) &&
    lanes.get(was.fromLaneId) === is.fromLaneId &&
    lanes.get(was.toLaneId) === is.toLaneId &&
    sameContent(was.branches, is.branches) &&
    sameContent(said(was.record), said(is.record))
  );
}

function isSameHeat(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) < HEAT_TOLERANCE;
}

/** The record without the steps that it hangs on. */
function said(record: Handoff): Handoff {
  return { ...record, id: '', sender: '', receiver: '' };
}

function hotterOf({ before, after }: ComparedHandoff): number {
  return Math.max(before?.heat ?? -1, after?.heat ?? -1);
}
