import { displayName, displayOwner, displaySystem } from '../model/displayName.ts';
import { emptyPilot } from '../model/pilot.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from './analyseMap.ts';
import { namedOwner } from './responsibility.ts';

/** From the mildest to the gravest. */
export const gapKinds = ['systemOnOneSide', 'ownerInNeitherLane', 'twoOwners', 'noOwner'] as const;
export type GapKind = (typeof gapKinds)[number];

/** What is not settled about who owns a handoff, and what to ask the room about it. */
export interface OwnershipGap {
  readonly handoff: ScoredHandoff;
  readonly kind: GapKind;
  /** What the record says, such as “Priya Nair gives and Dana Ruiz receives, and nothing says who decides.” */
  readonly finding: string;
  readonly question: string;
}

/** Its name, and a sign short enough for a pill. */
export const gapTexts: Readonly<Record<GapKind, { readonly name: string; readonly sign: string }>> = {
  noOwner: { name: 'No owner', sign: '0' },
  twoOwners: { name: 'Two owners', sign: '2' },
  ownerInNeitherLane: { name: 'Owner in neither lane', sign: '↗' },
  systemOnOneSide: { name: 'System on one side only', sign: '◐' },
};

/** Every gap of the map by the rank of its handoff, the graver first. */
export function ownershipGaps(map: WorkflowMap, { ranked }: MapAnalysis): readonly OwnershipGap[] {
  const gapsOf = gapFinder(map);
  return ranked.flatMap((handoff) => gapsOf(handoff));
}

/** Finds the gaps of one handoff of the map, the graver first. */
export function gapFinder(map: WorkflowMap): (handoff: ScoredHandoff) => readonly OwnershipGap[] {
  const stepOwners = stepOwnersByLane(map);
  return (handoff) =>
    [
      noOwner(map, handoff),
      twoOwners(map, handoff),
      ...ownersInNeitherLane(map, handoff, stepOwners),
      systemOnOneSide(map, handoff),
    ].filter((gap) => gap !== null);
}

/** Neither side of the handoff nor its pilot names anybody. */
function noOwner(map: WorkflowMap, handoff: ScoredHandoff): OwnershipGap | null {
  const { found } = handoff;
  if (namedOwner(map, found.record, map.pilot.get(found.id) ?? emptyPilot(found.id))) return null;
  const lane = laneName(map, found.toLaneId);
  return {
    handoff,
    kind: 'noOwner',
    finding: 'Nobody is named on either side.',
    question: `Who in ${lane} acts next when this arrives? Name one person, and who acts when they are away.`,
  };
}

/**
 * The giving and the receiving owner are two people, the pilot names none above them, and no escalation rule says who
 * is asked: both may claim the decision.
 */
function twoOwners(map: WorkflowMap, handoff: ScoredHandoff): OwnershipGap | null {
  const { id, record } = handoff.found;
  const giving = displayOwner(map, record.givingOwnerId);
  const receiving = displayOwner(map, record.receivingOwnerId);
  if (!giving || !receiving || record.givingOwnerId === record.receivingOwnerId) return null;
  if (record.escalationRule.trim() || displayOwner(map, map.pilot.get(id)?.ownerId ?? null)) return null;
  return {
    handoff,
    kind: 'twoOwners',
    finding: `${giving} gives and ${receiving} receives, and nothing says who of the two decides.`,
    question: `When ${giving} and ${receiving} see it differently, who decides, and whom do they ask?`,
  };
}

type StepOwners = ReadonlyMap<string, ReadonlySet<string>>;

/** An owner who owns no step of either lane, where both lanes have steps with owners to compare with. */
function ownersInNeitherLane(
  map: WorkflowMap,
  handoff: ScoredHandoff,
  stepOwners: StepOwners,
): readonly OwnershipGap[] {
  const { record, fromLaneId, toLaneId } = handoff.found;
  const [from, to] = [stepOwners.get(fromLaneId), stepOwners.get(toLaneId)];
  if (!from || !to) return [];
  const lanes = `${laneName(map, fromLaneId)} or ${laneName(map, toLaneId)}`;
  return [...new Set([record.givingOwnerId, record.receivingOwnerId])].flatMap((ownerId) => {
    const owner = displayOwner(map, ownerId);
    if (ownerId === null || !owner || from.has(ownerId) || to.has(ownerId)) return [];
    return {
      handoff,
      kind: 'ownerInNeitherLane',
      finding: `${owner} owns no step in ${lanes}.`,
      question: `How does ${owner} see what happens here, and who in ${lanes} acts on it?`,
    };
  });
}

/** The side whose system is known, and the one whose is not; a side of an outside party needs none. */
function systemOnOneSide(map: WorkflowMap, handoff: ScoredHandoff): OwnershipGap | null {
  const { sender, receiver, fromLaneId, toLaneId, record } = handoff.found;
  const isOutside = [fromLaneId, toLaneId].some((id) => map.lane.get(id)?.kind === 'outside');
  const from = sideSystem(map, record.senderSystemId, sender, fromLaneId);
  const to = sideSystem(map, record.receiverSystemId, receiver, toLaneId);
  if (isOutside || (from === null) === (to === null)) return null;
  const [known, unknown] = from === null ? [toLaneId, fromLaneId] : [fromLaneId, toLaneId];
  const knowing = laneName(map, known);
  const other = laneName(map, unknown);
  return {
    handoff,
    kind: 'systemOnOneSide',
    finding: `On the side of ${knowing} it is in ${from ?? to}; on the side of ${other} no system is named.`,
    question: `Where is this kept on the side of ${other}, and who carries it over by hand?`,
  };
}

/** The system of the side: the handoff’s, else its step’s, else the lane itself where it is one. */
function sideSystem(
  map: WorkflowMap,
  systemId: string | null,
  stepId: string,
  laneId: string,
): string | null {
  const lane = map.lane.get(laneId);
  return (
    displaySystem(map, systemId) ??
    displaySystem(map, map.step.get(stepId)?.systemId ?? null) ??
    (lane?.kind === 'system' ? displayName(lane) : null)
  );
}

/** Lane -> the owners of its steps, for the lanes where any is named. */
function stepOwnersByLane(map: WorkflowMap): StepOwners {
  const owners = new Map<string, Set<string>>();
  for (const { laneId, ownerId } of map.step.values()) {
    if (ownerId === null || !displayOwner(map, ownerId)) continue;
    const known = owners.get(laneId);
    if (known) known.add(ownerId);
    else owners.set(laneId, new Set([ownerId]));
  }
  return owners;
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : id;
}
