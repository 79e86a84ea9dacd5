import { countCharacters, drawnWorkflow } from './keystrokeSession.ts';

/** What the same map asks of the hands in bpmn-js 18, counted in its favour wherever there is a choice. */
export interface PeerCount {
  readonly keystrokes: number;
  readonly characters: number;
  /** Clicks and drags. */
  readonly pointerGestures: number;
  readonly assumptions: readonly Assumption[];
}

export interface Assumption {
  readonly what: string;
  readonly times: number;
  /** Each time, besides the characters of the name. */
  readonly keys: number;
  readonly gestures: number;
}

const stepLanes = drawnWorkflow.steps.map((step) => step.slice(0, step.indexOf(': ')));
const decisions = drawnWorkflow.steps.filter((step) => step.endsWith('?')).length;
/** Steps whose place the context pad does not find by itself: it appends to the right, in the same lane. */
const crossing = stepLanes.filter((lane, place) => place > 0 && lane !== stepLanes[place - 1]).length;
const appended = drawnWorkflow.steps.length - 1;

/** By its documented keys (E edits a name, C connects), its palette and its context pad. */
const assumptions: readonly Assumption[] = [
  {
    what: 'the pool: palette, then canvas; its name is open and left empty by Esc',
    times: 1,
    keys: 1,
    gestures: 2,
  },
  {
    what: 'a lane more, by “add lane below” in the context pad',
    times: drawnWorkflow.lanes.length - 1,
    keys: 0,
    gestures: 1,
  },
  {
    what: 'the name of a lane: a click on it, E, the name, Enter',
    times: drawnWorkflow.lanes.length,
    keys: 2,
    gestures: 1,
  },
  {
    what: 'the first step: palette, then its place; its name is open, Enter ends it',
    times: 1,
    keys: 1,
    gestures: 2,
  },
  {
    what: 'a next step of the same lane: a click in the context pad; its name is open, Enter ends it',
    times: appended - crossing,
    keys: 1,
    gestures: 1,
  },
  {
    what: 'a next step of another lane: a drag from the context pad to it; its name is open, Enter ends it',
    times: crossing,
    keys: 1,
    gestures: 1,
  },
  { what: 'a gateway’s name is not open by itself: E', times: decisions, keys: 1, gestures: 0 },
  { what: 'a second branch: a click on the gateway first', times: decisions, keys: 0, gestures: 1 },
  { what: 'the arrow back: C, a click on both its ends', times: 1, keys: 1, gestures: 2 },
  {
    what: 'a condition: a click on its arrow, E, the condition, Enter',
    times: drawnWorkflow.branches.length,
    keys: 2,
    gestures: 1,
  },
];

export function countBpmnJs(): PeerCount {
  const sum = (of: 'keys' | 'gestures') =>
    assumptions.reduce((total, each) => total + each.times * each[of], 0);
  const characters = countCharacters();
  return { keystrokes: characters + sum('keys'), characters, pointerGestures: sum('gestures'), assumptions };
}
