import { dimensions, type Score } from '../../shared/model/dimension.ts';
import { newLane } from '../../shared/model/edits/addLane.ts';
import { newStep } from '../../shared/model/edits/addStep.ts';
import { newConnection } from '../../shared/model/edits/connectSteps.ts';
import { findHandoffs } from '../../shared/model/handoffs.ts';
import { type Rating, ratingId } from '../../shared/model/rating.ts';
import type { StepKind } from '../../shared/model/step.ts';
import {
  emptyWorkflow,
  type MapRecord,
  mapFromRecords,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';

export interface RandomMapOptions {
  /** The same options give the same map. */
  readonly seed: number;
  readonly steps: number;
  readonly lanes: number;
  /** 1.2 when left out. */
  readonly connectionsPerStep?: number;
  /** Share of steps that are decisions, 0–1; 0.12 when left out. */
  readonly decisions?: number;
  /** Share of the additional connections that lead back, 0–1; 0.1 when left out. */
  readonly loops?: number;
  /** Adds what people draw by accident: self loops, duplicates, pins, steps in no lane, free steps. */
  readonly odd?: boolean;
  /** Gives this many raters, who score most handoffs; none when left out. */
  readonly raters?: number;
}

const verbs = ['Check', 'Qualify', 'Approve', 'Schedule', 'Send', 'Record', 'Prepare', 'Confirm', 'Close'];
const things = [
  'order',
  'estimate',
  'visit',
  'invoice',
  'lead',
  'contract',
  'ticket',
  'crew report',
  'refund',
];
const laneNames = ['Sales', 'Dispatch', 'Field', 'Finance', 'Customer', 'Support', 'Purchasing', 'Partner'];

/** A workflow as large and as tangled as asked for, the same for the same options. */
export function randomMap(options: RandomMapOptions): WorkflowMap {
  const random = seededRandom(options.seed);
  const lanes = Array.from({ length: options.lanes }, (_, index) =>
    newLane(
      `lane${index}`,
      laneNames[index] ?? `Team ${index + 1}`,
      index % 8 === 4 ? 'outside' : 'team',
      index,
    ),
  );
  const steps = randomSteps(options, random);
  const arrows = randomArrows(options, random);
  const records: MapRecord[] = [emptyWorkflow(`Random ${options.seed}`), ...lanes, ...steps, ...arrows];
  const map = mapFromRecords(records);
  return options.raters ? mapFromRecords([...records, ...randomRatings(map, options.raters, random)]) : map;
}

/** Numbers of 0 up to 1, the same for the same seed (mulberry32, a public-domain generator). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function randomSteps({ steps, lanes, decisions = 0.12, odd }: RandomMapOptions, random: () => number) {
  let lane = 0;
  return Array.from({ length: steps }, (_, order) => {
    if (random() < 0.4) lane = Math.floor(random() * lanes);
    const laneId = lanes === 0 || (odd && random() < 0.05) ? 'nowhere' : `lane${lane}`;
    const name = `${pick(verbs, random)} ${pick(things, random)}`;
    const kind = randomKind(order, steps, decisions, random);
    const column = odd && random() < 0.1 ? Math.floor(random() * 12) : null;
    return {
      ...newStep(`step${order}`, laneId, order),
      name: kind === 'decision' ? `${name}?` : name,
      kind,
      column,
    };
  });
}

function randomKind(order: number, count: number, decisions: number, random: () => number): StepKind {
  if (order === 0) return 'start';
  if (order === count - 1) return 'end';
  if (random() < decisions) return 'decision';
  return random() < 0.06 ? 'wait' : 'task';
}

function randomArrows(
  { steps, connectionsPerStep = 1.2, loops = 0.1, odd }: RandomMapOptions,
  random: () => number,
) {
  const total = Math.round(steps * connectionsPerStep);
  const reach = Math.max(4, Math.round(steps / 20));
  const pairs: (readonly [from: number, to: number])[] = [];
  for (let step = 1; step < steps && pairs.length < total; step += 1) {
    if (odd && random() < 0.1) continue;
    pairs.push([Math.max(0, step - 1 - Math.floor(random() * reach)), step]);
  }
  const known = new Set(pairs.map(([from, to]) => `${from} ${to}`));
  for (let tries = 0; steps > 1 && pairs.length < total && tries < total * 4; tries += 1) {
    const from = Math.floor(random() * steps);
    const away = 1 + Math.floor(random() * reach * 2);
    const to = random() < loops ? from - away : from + away;
    if (to < 0 || to >= steps || (!odd && known.has(`${from} ${to}`))) continue;
    known.add(`${from} ${to}`);
    pairs.push(odd && random() < 0.1 ? [from, from] : [from, to]);
    if (odd && random() < 0.1) pairs.push([from, to]);
  }
  return pairs.map(([from, to], order) =>
    newConnection(
      `arrow${order}`,
      `step${from}`,
      `step${to}`,
      order,
      random() < 0.1 ? pick(['yes', 'no', 'over 5,000'], random) : '',
    ),
  );
}

function randomRatings(map: WorkflowMap, raters: number, random: () => number): MapRecord[] {
  const people = Array.from(
    { length: raters },
    (_, index): MapRecord => ({
      type: 'rater',
      id: `rater${index}`,
      name: `Rater ${index + 1}`,
      role: '',
      laneId: null,
    }),
  );
  const ratings = findHandoffs(map)
    .filter(() => random() < 0.85)
    .flatMap(({ id }) => {
      const level = 1 + Math.floor(random() * 5);
      return people.map(
        (rater): Rating => ({
          type: 'rating',
          id: ratingId(id, rater.id, 1),
          handoffId: id,
          raterId: rater.id,
          round: 1,
          scores: Object.fromEntries(dimensions.map((dimension) => [dimension, scoreNear(level, random)])),
          time: '2026-03-02T09:00:00.000Z',
          comment: '',
        }),
      );
    });
  return [...people, ...ratings];
}

function scoreNear(level: number, random: () => number): Score {
  const score = Math.min(5, Math.max(1, level + Math.floor(random() * 3) - 1));
  return score as Score;
}

function pick<T>(list: readonly T[], random: () => number): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}
