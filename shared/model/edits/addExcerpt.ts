import { handoffId } from '../handoff.ts';
import type { MapDiff } from '../mapDiff.ts';
import { draftDiff, type MapDraft } from '../mapDraft.ts';
import { registryKey } from '../names.ts';
import { orderAfter } from '../order.ts';
import type { Owner } from '../owner.ts';
import { ratingId } from '../rating.ts';
import type { System } from '../system.ts';
import { connectionsInOrder, lanesInOrder, stepsInOrder, type WorkflowMap } from '../workflowMap.ts';
import type { RegistryType } from './registerName.ts';

export interface AddedExcerpt {
  readonly excerpt: WorkflowMap;
  /** The column for its leftmost pinned step; null leaves every step in its column. */
  readonly column: number | null;
  /** The lane that takes all its steps; null to match its lanes by name and make those that are missing. */
  readonly laneId: string | null;
  readonly newId: () => string;
}

const LAST_COLUMN = 10_000;

/**
 * Adds the steps of an excerpt with what belongs to them. Owners and systems are found by name, or registered. Where
 * none of the steps is on the map, they come as what they were, with their identifiers, ratings, pilots and comments;
 * else as new ones without these.
 */
export function addExcerpt(map: WorkflowMap, input: AddedExcerpt): MapDiff {
  return draftDiff(map, (draft) => {
    const names = namesFor(map, draft, input);
    addSteps(map, draft, input, names);
    addArrows(map, draft, input, names);
    addHandoffs(draft, input.excerpt, names);
    if (names.isReturn) addParticulars(map, draft, input.excerpt, names);
  });
}

/** What the records of the excerpt are called on the map. */
interface Names {
  /** Whether its steps come back as what they were. */
  readonly isReturn: boolean;
  readonly step: ReadonlyMap<string, string>;
  lane(id: string): string;
  owner(id: string | null): string | null;
  system(id: string | null): string | null;
  handoff(id: string): string;
}

function namesFor(map: WorkflowMap, draft: MapDraft, input: AddedExcerpt): Names {
  const { excerpt, newId } = input;
  const isReturn = [...excerpt.step.keys()].every((id) => !map.step.has(id));
  const step = new Map([...excerpt.step.keys()].map((id) => [id, isReturn ? id : newId()]));
  const lanes = input.laneId === null ? lanesFor(map, draft, input) : null;
  const entries = {
    owner: entriesFor(map, draft, input, 'owner'),
    system: entriesFor(map, draft, input, 'system'),
  };
  const [sender, receiver] = [0, 1];
  return {
    isReturn,
    step,
    lane: (id) => input.laneId ?? lanes?.get(id) ?? id,
    owner: (id) => (id === null ? null : entries.owner(id)),
    system: (id) => (id === null ? null : entries.system(id)),
    handoff: (id) => {
      const ends = id.split(':').map((end) => step.get(end) ?? end);
      return handoffId(ends[sender] ?? '', ends[receiver] ?? '');
    },
  };
}

/** Lane of the excerpt -> lane of the map: of the same name, or made at the bottom. */
function lanesFor(map: WorkflowMap, draft: MapDraft, { excerpt, newId }: AddedExcerpt): Map<string, string> {
  const known = lanesInOrder(map);
  const found = new Map<string, string>();
  for (const lane of lanesInOrder(excerpt)) {
    const name = registryKey(lane.name);
    const same = known.find(({ id, name: other }) => id === lane.id && registryKey(other) === name);
    const alike = same ?? (name ? known.find((other) => registryKey(other.name) === name) : undefined);
    const id = alike?.id ?? (draft.get('lane', lane.id) ? newId() : lane.id);
    if (!alike) draft.put({ ...lane, id, order: orderAfter(draft.all('lane')) });
    found.set(lane.id, id);
  }
  return found;
}

/** Finds an entry of the excerpt's registry in the map's, where it is registered on being asked for. */
function entriesFor(map: WorkflowMap, draft: MapDraft, input: AddedExcerpt, type: RegistryType) {
  const registered = new Map<string, string>();
  for (const { id, name } of map[type].values()) {
    const key = registryKey(name);
    if (key && !registered.has(key)) registered.set(key, id);
  }
  return (id: string): string | null => {
    const entry: Owner | System | undefined = input.excerpt[type].get(id);
    if (!entry) return null;
    if (map[type].get(id)?.name === entry.name) return id;
    const known = registered.get(registryKey(entry.name));
    if (known !== undefined) return known;
    const own = draft.get(type, id) ? input.newId() : id;
    draft.put({ ...entry, id: own });
    registered.set(registryKey(entry.name), own);
    return own;
  };
}

function addSteps(map: WorkflowMap, draft: MapDraft, { excerpt, column }: AddedExcerpt, names: Names): void {
  const pins = [...excerpt.step.values()].flatMap((step) => step.column ?? []);
  const shift = column === null ? 0 : column - Math.min(...pins);
  const order = orderAfter(map.step.values());
  for (const [place, step] of stepsInOrder(excerpt).entries()) {
    draft.put({
      ...step,
      id: names.step.get(step.id) ?? step.id,
      order: order + place,
      laneId: draft.require('lane', names.lane(step.laneId)).id,
      column: step.column === null ? null : Math.min(step.column + shift, LAST_COLUMN),
      systemId: names.system(step.systemId),
      ownerId: names.owner(step.ownerId),
      backupOwnerId: names.owner(step.backupOwnerId),
    });
  }
}

function addArrows(map: WorkflowMap, draft: MapDraft, { excerpt, newId }: AddedExcerpt, names: Names): void {
  const order = orderAfter(map.connection.values());
  for (const [place, arrow] of connectionsInOrder(excerpt).entries()) {
    const isFree = names.isReturn && !map.connection.has(arrow.id);
    const [from, to] = [names.step.get(arrow.from), names.step.get(arrow.to)];
    if (!from || !to) continue;
    draft.put({ ...arrow, id: isFree ? arrow.id : newId(), from, to, order: order + place });
  }
}

function addHandoffs(draft: MapDraft, excerpt: WorkflowMap, names: Names): void {
  for (const handoff of excerpt.handoff.values()) {
    const [sender, receiver] = [names.step.get(handoff.sender), names.step.get(handoff.receiver)];
    if (!sender || !receiver) continue;
    draft.put({
      ...handoff,
      id: handoffId(sender, receiver),
      sender,
      receiver,
      givingOwnerId: names.owner(handoff.givingOwnerId),
      receivingOwnerId: names.owner(handoff.receivingOwnerId),
      backupOwnerId: names.owner(handoff.backupOwnerId),
      senderSystemId: names.system(handoff.senderSystemId),
      receiverSystemId: names.system(handoff.receiverSystemId),
      systemOfRecordId: names.system(handoff.systemOfRecordId),
    });
  }
}

/** Ratings only of raters that the map has: those of another room say nothing here. */
function addParticulars(map: WorkflowMap, draft: MapDraft, excerpt: WorkflowMap, names: Names): void {
  for (const rating of excerpt.rating.values()) {
    const { raterId, round } = rating;
    if (!map.rater.has(raterId) || map.rater.get(raterId)?.name !== excerpt.rater.get(raterId)?.name)
      continue;
    const id = names.handoff(rating.handoffId);
    draft.put({ ...rating, id: ratingId(id, raterId, round), handoffId: id });
  }
  for (const pilot of excerpt.pilot.values()) {
    const id = names.handoff(pilot.handoffId);
    const exceptionQueue = { ...pilot.exceptionQueue, ownerId: names.owner(pilot.exceptionQueue.ownerId) };
    const [ownerId, backupOwnerId] = [names.owner(pilot.ownerId), names.owner(pilot.backupOwnerId)];
    draft.put({ ...pilot, id, handoffId: id, ownerId, backupOwnerId, exceptionQueue });
  }
  for (const comment of excerpt.comment.values()) if (!map.comment.has(comment.id)) draft.put(comment);
}
