import { dimensions, type Score } from '../../shared/model/dimension.ts';
import { emptyHandoff, type Handoff } from '../../shared/model/handoff.ts';
import { emptyPilot, type Pilot } from '../../shared/model/pilot.ts';
import type { Rater } from '../../shared/model/rater.ts';
import { type Rating, ratingId } from '../../shared/model/rating.ts';
import type { Workflow } from '../../shared/model/workflow.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';

/**
 * A rating as a test writes it: one sign for each of the eight dimensions in the order they are asked,
 * a digit, `?` for "don't know" or `-` for no answer; white space is skipped. Such as `4455 34 2?`.
 */
export function ratingOf(handoffId: string, raterId: string, signs: string, round = 1): Rating {
  const scores = [...signs.replace(/\s/g, '')].flatMap((sign, index) => {
    const dimension = dimensions[index];
    if (!dimension) throw new Error(`More than eight signs: ${signs}`);
    return sign === '-' ? [] : [[dimension, sign === '?' ? 'unknown' : (Number(sign) as Score)] as const];
  });
  return {
    type: 'rating',
    id: ratingId(handoffId, raterId, round),
    handoffId,
    raterId,
    round,
    scores: Object.fromEntries(scores),
    time: '2026-01-05T09:00:00.000Z',
    comment: '',
  };
}

/** The map with more records; a record with a known identifier takes the place of the old one. */
export function withRecords(map: WorkflowMap, records: readonly MapRecord[]): WorkflowMap {
  const all = [...recordsOf(map), ...records];
  return mapFromRecords(new Map(all.map((record) => [`${record.type}/${record.id}`, record])).values());
}

/** The map with ratings, handoff -> signs of each rater in turn (rater-1, rater-2, …). */
export function withRatings(
  map: WorkflowMap,
  signs: Readonly<Record<string, readonly string[]>>,
): WorkflowMap {
  return withRecords(
    map,
    Object.entries(signs).flatMap(([handoffId, raters]) =>
      raters.flatMap((text, index) => {
        const rater = newRater(`rater-${index + 1}`, `Rater ${index + 1}`);
        return [rater, ratingOf(handoffId, rater.id, text)];
      }),
    ),
  );
}

function newRater(id: string, name: string): Rater {
  return { type: 'rater', id, name, role: '', laneId: null };
}

export function withWorkflow(map: WorkflowMap, patch: Partial<Workflow>): WorkflowMap {
  return withRecords(
    map,
    [...map.workflow.values()].map((workflow) => ({ ...workflow, ...patch })),
  );
}

export function withHandoff(map: WorkflowMap, handoffId: string, patch: Partial<Handoff>): WorkflowMap {
  const [sender = '', receiver = ''] = handoffId.split(':');
  const known = map.handoff.get(handoffId) ?? emptyHandoff(sender, receiver);
  return withRecords(map, [{ ...known, ...patch }]);
}

export function withPilot(map: WorkflowMap, handoffId: string, patch: Partial<Pilot>): WorkflowMap {
  const known = map.pilot.get(handoffId) ?? emptyPilot(handoffId);
  return withRecords(map, [{ ...known, ...patch }]);
}

/** The map with owners named after their identifiers: `dana` is Dana. */
export function withOwners(map: WorkflowMap, ids: readonly string[]): WorkflowMap {
  return withRecords(
    map,
    ids.map((id) => ({ type: 'owner', id, name: id.charAt(0).toUpperCase() + id.slice(1), role: '' })),
  );
}
