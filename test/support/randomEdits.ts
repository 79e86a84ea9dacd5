import fc from 'fast-check';
import { addExcerpt } from '../../shared/model/edits/addExcerpt.ts';
import { addLane } from '../../shared/model/edits/addLane.ts';
import { addRater } from '../../shared/model/edits/addRater.ts';
import { addStep } from '../../shared/model/edits/addStep.ts';
import { alignSteps, unpinSteps } from '../../shared/model/edits/alignSteps.ts';
import { beginRound } from '../../shared/model/edits/beginRound.ts';
import { changeHandoff } from '../../shared/model/edits/changeHandoff.ts';
import { changeRater } from '../../shared/model/edits/changeRater.ts';
import { changeStep } from '../../shared/model/edits/changeStep.ts';
import { changeWorkflow } from '../../shared/model/edits/changeWorkflow.ts';
import { commentRating } from '../../shared/model/edits/commentRating.ts';
import { addComment, changeComment, deleteComment } from '../../shared/model/edits/comments.ts';
import { connectSteps } from '../../shared/model/edits/connectSteps.ts';
import { deleteConnections } from '../../shared/model/edits/deleteConnections.ts';
import { deleteLane } from '../../shared/model/edits/deleteLane.ts';
import { deleteSteps } from '../../shared/model/edits/deleteSteps.ts';
import { giveScore } from '../../shared/model/edits/giveScore.ts';
import { insertStepBefore } from '../../shared/model/edits/insertStep.ts';
import { inTurn } from '../../shared/model/edits/inTurn.ts';
import { mergeLanes } from '../../shared/model/edits/mergeLanes.ts';
import { moveLane } from '../../shared/model/edits/moveLane.ts';
import { deleteNote, moveNote, noteToStep, parkNote } from '../../shared/model/edits/parkingLot.ts';
import { removeRater } from '../../shared/model/edits/removeRater.ts';
import { revealRound } from '../../shared/model/edits/revealRound.ts';
import { splitLane } from '../../shared/model/edits/splitLane.ts';
import { excerptOf } from '../../shared/model/excerpt.ts';
import { findHandoffs } from '../../shared/model/handoffs.ts';
import { applyDiff, emptyDiff, type MapDiff } from '../../shared/model/mapDiff.ts';
import { hiddenRound } from '../../shared/model/rounds.ts';
import { mayBeginRound, mayConnect } from '../../shared/model/rules.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import { buildMap } from './mapBuilder.ts';

/** One random edit: what it does, and numbers that choose among what the map holds. */
export interface RandomEdit {
  readonly what: keyof typeof makers;
  readonly a: number;
  readonly b: number;
  readonly text: string;
}

const makers = {
  addLane: (map, { text }, id) => addLane(map, { id, name: text }),
  moveLane: (map, { a, b }) => withOne(map.lane, a, (lane) => moveLane(map, { id: lane, index: b })),
  deleteLane: (map, { a }, id) =>
    withOne(map.lane, a, (lane) => deleteLane(map, { id: lane, moveStepsTo: null, newId: counter(id) })),
  addStep: (map, { a, b, text }, id) =>
    withOne(map.lane, a, (laneId) => {
      const after = pick(map.step, b);
      const arrow = after === undefined ? {} : { after: { stepId: after, connectionId: `${id}arrow` } };
      return addStep(map, { id, laneId, name: text, kind: b % 4 === 0 ? 'decision' : 'task', ...arrow });
    }),
  insertStep: (map, { a }, id) =>
    withOne(map.step, a, (stepId) => insertStepBefore(map, { stepId, id, connectionId: `${id}arrow` })),
  connect: (map, { a, b, text }, id) =>
    withOne(map.step, a, (from) =>
      withOne(map.step, b, (to) =>
        mayConnect(map, from, to).allowed ? connectSteps(map, { id, from, to, condition: text }) : emptyDiff,
      ),
    ),
  disconnect: (map, { a }) => withOne(map.connection, a, (arrow) => deleteConnections(map, { ids: [arrow] })),
  renameStep: (map, { a, text }) =>
    withOne(map.step, a, (id) => changeStep(map, { id, patch: { name: text } })),
  deleteStep: (map, { a, b }, id) =>
    withOne(map.step, a, (step) => deleteSteps(map, { ids: [step], join: b % 2 === 0, newId: counter(id) })),
  changeWorkflow: (map, { text }) => changeWorkflow(map, { patch: { promise: text } }),
  changeHandoff: (map, { a, text }) => {
    const found = pickFrom(findHandoffs(map), a);
    return found
      ? changeHandoff(map, { sender: found.sender, receiver: found.receiver, patch: { passed: text } })
      : emptyDiff;
  },
  addRater: (map, { text }, id) => addRater(map, { id, name: text }),
  beginRound: (map, { a }) =>
    mayBeginRound(map).allowed
      ? beginRound(map, { hidden: a % 2 === 0, time: '2026-01-05T09:00:00.000Z' })
      : emptyDiff,
  revealRound: (map) => {
    const hidden = hiddenRound(map);
    return hidden ? revealRound(map, { number: hidden.number }) : emptyDiff;
  },
  giveScore: (map, { a, b }) => {
    const found = pickFrom(findHandoffs(map), a);
    return withOne(map.rater, b, (raterId) =>
      found
        ? giveScore(map, {
            handoffId: found.id,
            raterId,
            round: 1,
            dimension: b % 2 === 0 ? 'customerImpact' : 'riskLevel',
            score: b % 5 === 0 ? null : 4,
            time: '2026-01-05T09:00:00.000Z',
          })
        : emptyDiff,
    );
  },
  commentRating: (map, { a, b, text }) => {
    const found = pickFrom(findHandoffs(map), a);
    const time = '2026-01-05T09:00:00.000Z';
    return withOne(map.rater, b, (raterId) =>
      found
        ? commentRating(map, { handoffId: found.id, raterId, round: 1 + (a % 2), comment: text, time })
        : emptyDiff,
    );
  },
  changeRater: (map, { a, b, text }) =>
    withOne(map.rater, a, (id) =>
      withOne(map.lane, b, (laneId) => changeRater(map, { id, patch: { role: text, laneId } })),
    ),
  removeRater: (map, { a, b }) =>
    withOne(map.rater, a, (id) =>
      withOne(map.rater, b, (other) =>
        map.rater.size > 2 ? removeRater(map, { id, giveTo: b % 2 === 0 ? other : null }) : emptyDiff,
      ),
    ),
  mergeLanes: (map, { a, b }) =>
    withOne(map.lane, a, (id) => withOne(map.lane, b, (into) => mergeLanes(map, { id, into }))),
  splitLane: (map, { a, b }, newLaneId) =>
    withOne(map.lane, a, (id) => splitLane(map, { id, stepIds: some(map.step, b), newLaneId })),
  duplicate: (map, { a, b }, id) => {
    const excerpt = excerptOf(map, {
      stepIds: some(map.step, a),
      columns: columnsOf(map),
      whole: b % 2 === 0,
    });
    return addExcerpt(map, { excerpt, column: b % 3 === 0 ? b : null, laneId: null, newId: counter(id) });
  },
  cutAndPaste: (map, { a }, id) => {
    const stepIds = some(map.step, a).slice(0, 2);
    const excerpt = excerptOf(map, { stepIds, columns: columnsOf(map), whole: true });
    return inTurn(map, [
      (before) => deleteSteps(before, { ids: stepIds, join: true, newId: counter(`${id}c`) }),
      (before) => addExcerpt(before, { excerpt, column: a % 4, laneId: null, newId: counter(id) }),
    ]);
  },
  align: (map, { a, b }) => {
    const columns = new Map(some(map.step, a).map((id, place) => [id, (place * b) % 9]));
    return alignSteps(map, { columns, to: pickFrom(['left', 'right', 'spread'] as const, b) ?? 'left' });
  },
  unpin: (map, { a }) => unpinSteps(map, { ids: some(map.step, a) }),
  comment: (map, { a, b, text }, id) => {
    const found = b % 2 === 0 ? pickFrom(findHandoffs(map), a) : undefined;
    const said = { id, author: 'Dana', time: '2026-01-05T09:00:00.000Z', text };
    if (found) return addComment(map, { ...said, about: { handoffId: found.id } });
    return withOne(map.step, a, (stepId) => addComment(map, { ...said, about: { stepId } }));
  },
  resolveComment: (map, { a, b }) =>
    withOne(map.comment, a, (id) => changeComment(map, { id, patch: { resolved: b % 2 === 0 } })),
  deleteComment: (map, { a }) => withOne(map.comment, a, (id) => deleteComment(map, { id })),
  parkNote: (map, { text }) => parkNote(map, { text }),
  deleteNote: (map, { a }) => deleteNote(map, { place: a % 3 }),
  moveNote: (map, { a, b }) => moveNote(map, { place: a % 3, to: b % 4 }),
  noteToStep: (map, { a }, id) =>
    withOne(map.lane, a, (laneId) => noteToStep(map, { place: 0, id, laneId, column: null })),
} satisfies Record<string, (map: WorkflowMap, edit: RandomEdit, id: string) => MapDiff>;

/** Where random edits begin: a map with something of every kind, so that no edit lacks its object for long. */
export const startMap: WorkflowMap = applyDiff(
  buildMap({
    steps: [
      'Sales: Lead in (start)',
      'Sales: Fits? (decision)',
      'Field: Visit',
      'Office: Invoice',
      'Office: Paid (end)',
    ],
    arrows: ['Lead in -> Fits?', 'Fits? -> Visit: yes', 'Visit -> Invoice', 'Invoice -> Paid'],
  }),
  {
    ...emptyDiff,
    added: [{ type: 'rater', id: 'dana', name: 'Dana', role: '', laneId: null }],
  },
);

/** A sequence of random edits; with the same seed, always the same. */
export const randomEdits: fc.Arbitrary<RandomEdit[]> = fc.array(
  fc.record({
    what: fc.oneof(
      { weight: 2, arbitrary: fc.constantFrom('addStep', 'connect', 'changeHandoff', 'giveScore') },
      { weight: 1, arbitrary: fc.constantFrom(...(Object.keys(makers) as (keyof typeof makers)[])) },
    ) as fc.Arbitrary<keyof typeof makers>,
    a: fc.nat(1_000),
    b: fc.nat(1_000),
    text: fc.string({ maxLength: 12, unit: 'grapheme' }),
  }),
  { minLength: 1, maxLength: 80, size: 'max' },
);

/** The diff of the edit at place `index` of its sequence, which names the records it makes. */
export function diffOfEdit(map: WorkflowMap, edit: RandomEdit, index: number): MapDiff {
  return makers[edit.what](map, edit, `r${index}`);
}

function withOne<R>(table: ReadonlyMap<string, R>, index: number, edit: (id: string) => MapDiff): MapDiff {
  const id = pick(table, index);
  return id === undefined ? emptyDiff : edit(id);
}

/** Every third, say, of the identifiers of a table. */
function some(table: ReadonlyMap<string, unknown>, index: number): string[] {
  return [...table.keys()].filter((_, place) => (place + index) % ((index % 3) + 1) === 0).slice(0, 12);
}

function columnsOf(map: WorkflowMap): ReadonlyMap<string, number> {
  return new Map([...map.step.keys()].map((id, place) => [id, place % 5]));
}

function pick(table: ReadonlyMap<string, unknown>, index: number): string | undefined {
  return pickFrom([...table.keys()], index);
}

function pickFrom<T>(list: readonly T[], index: number): T | undefined {
  return list[index % Math.max(1, list.length)];
}

function counter(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}n${count++}`;
}
