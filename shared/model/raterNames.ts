import { compareText } from './compareText.ts';
import { displayName } from './displayName.ts';
import { initials } from './initials.ts';
import { registryKey } from './names.ts';
import type { Rater } from './rater.ts';
import { raterNumbers } from './raterNumbers.ts';
import { shownName } from './shownName.ts';
import type { WorkflowMap } from './workflowMap.ts';

/** Whether raters are shown by name, or by numbers that tell them apart and give nobody away. */
export const raterModes = ['named', 'anonymous'] as const;
export type RaterMode = (typeof raterModes)[number];

/** What one rater is called wherever a value is theirs. */
export interface RaterName {
  /** “Ana”; of two of that name “Ana (Field lead)”, by role, else lane, else number; “Rater 348” where anonymous. */
  readonly name: string;
  /** For a mark of a few letters: “AN”, “AN2”; “348” where they are anonymous. */
  readonly mark: string;
  /** As it is shown; empty where the name says it already, where there is none, and where they are anonymous. */
  readonly role: string;
}

/** Rater -> their name, in the order in which raters are listed: by name, or by number. */
export type RaterNames = ReadonlyMap<string, RaterName>;

interface KnownNames {
  readonly lane: WorkflowMap['lane'];
  readonly mode: RaterMode;
  readonly names: RaterNames;
}

const known = new WeakMap<WorkflowMap['rater'], KnownNames>();

/**
 * What the raters of a map are called: the one place from which a rater's name reaches a screen, a picture or paper.
 * While raters and lanes stay the same, so does the object.
 */
export function raterNames(map: WorkflowMap, mode: RaterMode): RaterNames {
  const earlier = known.get(map.rater);
  if (earlier?.lane === map.lane && earlier.mode === mode) return earlier.names;
  const names = mode === 'anonymous' ? numberedNames(map) : givenNames(map);
  known.set(map.rater, { lane: map.lane, mode, names });
  return names;
}

/** The name of one rater; of somebody who is no rater of the map, “Somebody”. */
export function raterName(names: RaterNames, id: string): string {
  return names.get(id)?.name ?? 'Somebody';
}

/** The names of these raters, as a list in the order of all. */
export function raterList(names: RaterNames, ids: Iterable<string>): readonly string[] {
  const wanted = new Set(ids);
  return [...names].flatMap(([id, { name }]) => (wanted.has(id) ? [name] : []));
}

function numberedNames(map: WorkflowMap): RaterNames {
  const numbers = raterNumbers(map.rater.keys());
  return new Map(numbers.map(({ id, number }) => [id, { name: `Rater ${number}`, mark: number, role: '' }]));
}

interface Called {
  readonly rater: Rater;
  readonly name: string;
  readonly role: string;
}

function givenNames(map: WorkflowMap): RaterNames {
  const called = [...Map.groupBy(map.rater.values(), nameKey).values()].flatMap((alike) =>
    toldApart(map, alike),
  );
  called.sort(
    (a, b) =>
      nameKey(a.rater).localeCompare(nameKey(b.rater), 'en') ||
      a.name.localeCompare(b.name, 'en') ||
      compareText(a.rater.id, b.rater.id),
  );
  const marks = marksOf(called);
  return new Map(
    called.map(({ rater, name, role }) => [rater.id, { name, role, mark: marks.get(rater) ?? '' }]),
  );
}

/** Raters of one name: each by what nobody else of the name has, the role, else the lane; those left over by number. */
function toldApart(map: WorkflowMap, alike: readonly Rater[]): readonly Called[] {
  const nameOf = (rater: Rater): string => shownName(rater.name) || 'Unnamed rater';
  const [only, ...others] = [...alike].sort((a, b) => compareText(a.id, b.id));
  if (!only) return [];
  if (others.length === 0) return [{ rater: only, name: nameOf(only), role: shownName(only.role) }];
  const isOwn = (rater: Rater, tell: (other: Rater) => string): boolean =>
    tell(rater) !== '' && alike.every((other) => other === rater || tell(other) !== tell(rater));
  const roleKey = (rater: Rater): string => registryKey(rater.role);
  const laneName = ({ laneId }: Rater): string => {
    const lane = laneId === null ? undefined : map.lane.get(laneId);
    return lane ? displayName(lane) : '';
  };
  return [only, ...others].map((rater, index) => {
    const role = shownName(rater.role);
    if (isOwn(rater, roleKey)) return { rater, name: `${nameOf(rater)} (${role})`, role: '' };
    const sign = isOwn(rater, laneName) ? laneName(rater) : String(index + 1);
    return { rater, name: `${nameOf(rater)} (${sign})`, role };
  });
}

/** Initials; where several have the same, each with a number after them. */
function marksOf(called: readonly Called[]): ReadonlyMap<Rater, string> {
  const marks = new Map<Rater, string>();
  for (const [letters, alike] of Map.groupBy(called, ({ rater }) => initials(shownName(rater.name)) || '?')) {
    for (const [index, { rater }] of alike.entries())
      marks.set(rater, alike.length === 1 ? letters : `${letters}${index + 1}`);
  }
  return marks;
}

/** Names that are read alike are alike, also where one of them is too long to be shown whole. */
function nameKey({ name }: Rater): string {
  return registryKey(shownName(name));
}
