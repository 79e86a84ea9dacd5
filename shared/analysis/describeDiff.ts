import { changesOf, type MapDiff } from '../model/mapDiff.ts';
import type { RaterMode } from '../model/raterNames.ts';
import { type Happening, happeningsOf, type Thing } from './happenings.ts';

/** What things are called, one and several, in the order in which they are told. Null: there is only ever one. */
const words: Readonly<Record<Thing, readonly [one: string, several: string | null]>> = {
  map: ['map', null],
  workflow: ['workflow', null],
  weights: ['weights', null],
  parkingLot: ['parking lot', null],
  step: ['step', 'steps'],
  lane: ['lane', 'lanes'],
  arrow: ['arrow', 'arrows'],
  handoff: ['handoff', 'handoffs'],
  card: ['decision card', 'decision cards'],
  comment: ['comment', 'comments'],
  round: ['round', 'rounds'],
  rater: ['rater', 'raters'],
  owner: ['owner', 'owners'],
  system: ['system', 'systems'],
};

const order = Object.keys(words);
const NAME_LENGTH = 40;

interface Group extends Happening {
  readonly ids: Set<string>;
}

/**
 * What a diff changed, in words: “2 steps added”, “1 handoff scored”, “lane “Sales” renamed”; nothing for an empty one.
 * What only follows from something else in the diff, such as the arrows of an added step, is not told. Anonymous raters
 * are counted and not named.
 */
export function describeDiff(diff: MapDiff, raters: RaterMode = 'named'): string[] {
  const groups = new Map<string, Group>();
  const isTold = tellingOf(diff);
  for (const happening of changesOf(diff).flatMap(happeningsOf).filter(isTold)) {
    const key = `${happening.thing} ${happening.what}`;
    const group = groups.get(key) ?? { ...happening, ids: new Set() };
    groups.set(key, group);
    group.ids.add(happening.id);
  }
  return [...groups.values()]
    .sort((a, b) => order.indexOf(a.thing) - order.indexOf(b.thing))
    .map((group) =>
      phraseOf(raters === 'anonymous' && group.thing === 'rater' ? { ...group, name: '' } : group),
    );
}

function phraseOf({ thing, what, name, ids }: Group): string {
  const [one, several] = words[thing];
  if (several === null) return `${one} ${what}`;
  if (ids.size > 1) return `${ids.size} ${several} ${what}`;
  return name ? `${one} “${shortened(name)}” ${what}` : `1 ${one} ${what}`;
}

function shortened(name: string): string {
  const signs = [...name];
  return signs.length > NAME_LENGTH ? `${signs.slice(0, NAME_LENGTH - 1).join('')}…` : name;
}

/** Arrows come and go with steps, lanes make room for lanes, and what hangs on a handoff goes with its steps. */
function tellingOf({ added, removed }: MapDiff): (happening: Happening) => boolean {
  const has = (records: MapDiff['added'], type: string) => records.some((record) => record.type === type);
  const stepsGo = has(removed, 'step');
  const stepsChange = stepsGo || has(added, 'step');
  const lanesChange = has(removed, 'lane') || has(added, 'lane');
  return ({ thing, what }) => {
    if (thing === 'arrow') return !stepsChange;
    if (thing === 'lane') return what !== 'moved' || !lanesChange;
    return !stepsGo || !follows.has(`${thing} ${what}`);
  };
}

const follows = new Set(['handoff cleared of its scores', 'card removed', 'comment removed']);
