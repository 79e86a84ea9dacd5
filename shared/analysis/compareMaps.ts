import type { Lane } from '../model/lane.ts';
import { sameContent } from '../model/mapDiff.ts';
import type { Step } from '../model/step.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { analyseMap, type ScoredHandoff } from './analyseMap.ts';
import { type ComparedHandoff, compareHandoffs } from './compareHandoffs.ts';
import { type Difference, differenceOf } from './difference.ts';
import { type MapMatch, matchMaps } from './matchMaps.ts';
import { type ComparedMeasures, compareMeasures } from './measures/compareMeasures.ts';

export type ChangeMark = 'added' | 'removed' | 'changed';

/** What became of the lanes and steps of one side, by identifier; those that stayed as they are are left out. */
export interface SideMarks {
  readonly lanes: ReadonlyMap<string, ChangeMark>;
  readonly steps: ReadonlyMap<string, ChangeMark>;
}

/** Two maps side by side: what is gone, what is new, and what became of each handoff. */
export interface MapComparison {
  /** Removed, changed, added and unchanged, the hottest of each first. */
  readonly handoffs: readonly ComparedHandoff[];
  readonly before: SideMarks;
  readonly after: SideMarks;
  readonly totals: {
    readonly handoffs: Difference;
    /** Heat of the hottest handoff; null where none is scored. */
    readonly hottest: Difference;
    readonly measures: ComparedMeasures;
  };
}

/** Compares a map with another one, or with another version of itself. */
export function compareMaps(before: WorkflowMap, after: WorkflowMap): MapComparison {
  const match = matchMaps(before, after);
  const [rankedBefore, rankedAfter] = [analyseMap(before).ranked, analyseMap(after).ranked];
  const lanes = markRecords(before.lane, after.lane, match.lanes, sameLane);
  const steps = markRecords(before.step, after.step, match.steps, (a, b) => sameStep(a, b, match));
  return {
    handoffs: compareHandoffs(rankedBefore, rankedAfter, match),
    before: { lanes: lanes.before, steps: steps.before },
    after: { lanes: lanes.after, steps: steps.after },
    totals: {
      handoffs: differenceOf(rankedBefore.length, rankedAfter.length),
      hottest: differenceOf(hottestOf(rankedBefore), hottestOf(rankedAfter)),
      measures: compareMeasures(before, after),
    },
  };
}

interface MarkedBothSides {
  readonly before: ReadonlyMap<string, ChangeMark>;
  readonly after: ReadonlyMap<string, ChangeMark>;
}

function markRecords<R>(
  before: ReadonlyMap<string, R>,
  after: ReadonlyMap<string, R>,
  pairs: ReadonlyMap<string, string>,
  isSame: (a: R, b: R) => boolean,
): MarkedBothSides {
  const marks = { before: new Map<string, ChangeMark>(), after: new Map<string, ChangeMark>() };
  for (const [id, record] of before) {
    const otherId = pairs.get(id);
    const other = otherId === undefined ? undefined : after.get(otherId);
    if (otherId === undefined || other === undefined) marks.before.set(id, 'removed');
    else if (!isSame(record, other)) {
      marks.before.set(id, 'changed');
      marks.after.set(otherId, 'changed');
    }
  }
  const paired = new Set(pairs.values());
  for (const id of after.keys()) if (!paired.has(id)) marks.after.set(id, 'added');
  return marks;
}

/** Where it stands in the drawing is not what a lane is. */
function sameLane(a: Lane, b: Lane): boolean {
  return sameContent({ ...a, id: '', order: 0 }, { ...b, id: '', order: 0 });
}

function sameStep(a: Step, b: Step, { lanes }: MapMatch): boolean {
  const drawn = { id: '', order: 0, column: null };
  const laneId = lanes.get(a.laneId) ?? '';
  return sameContent({ ...a, ...drawn, laneId }, { ...b, ...drawn });
}

/** Ranked handoffs come hottest first. */
function hottestOf(ranked: readonly ScoredHandoff[]): number | null {
  return ranked[0]?.heat ?? null;
}
