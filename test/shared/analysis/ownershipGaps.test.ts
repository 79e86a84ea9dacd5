import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { ownershipGaps } from '../../../shared/analysis/ownershipGaps.ts';
import type { Handoff } from '../../../shared/model/handoff.ts';
import type { LaneKind } from '../../../shared/model/lane.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { withHandoff, withOwners, withPilot, withRatings, withRecords } from '../../support/ratedMap.ts';
import { chain, read, textsOf } from './lenses/lensMap.ts';

/** One handoff from Sales to Field, with people and systems to name. */
function mapWith(patch: Partial<Handoff>, laneKinds: Readonly<Record<string, LaneKind>> = {}): WorkflowMap {
  const drawn = buildMap({ steps: ['Sales: Sell', 'Field: Build'], arrows: ['Sell -> Build'], laneKinds });
  const named = withRecords(withOwners(drawn, ['ana', 'ben', 'eve']), [
    { type: 'system', id: 'crm', name: 'CRM', notes: '' },
  ]);
  return withHandoff(named, 'sell:build', patch);
}

function withStepOwners(map: WorkflowMap, owners: Readonly<Record<string, string>>): WorkflowMap {
  return withRecords(
    map,
    [...map.step.values()].map((step) => ({ ...step, ownerId: owners[step.id] ?? null })),
  );
}

function gaps(map: WorkflowMap): string[] {
  return ownershipGaps(map, analyseMap(map)).map(({ kind }) => kind);
}

const ana = { receivingOwnerId: 'ana' };
const both = { givingOwnerId: 'ana', receivingOwnerId: 'ben' };

describe('ownership gaps', () => {
  it('[LE20] has no owner when neither side nor the pilot names one', () => {
    expect(gaps(mapWith({}))).toEqual(['noOwner']);
    expect(gaps(mapWith(ana))).toEqual([]);
    expect(gaps(withPilot(mapWith({}), 'sell:build', { ownerId: 'eve' }))).toEqual([]);
  });

  it('[LE21] has two owners when two people are named and nothing says who decides', () => {
    expect(gaps(mapWith(both))).toEqual(['twoOwners']);
    expect(gaps(mapWith({ givingOwnerId: 'ana', receivingOwnerId: 'ana' }))).toEqual([]);
    expect(gaps(mapWith({ ...both, escalationRule: 'After a day, ask Eve.' }))).toEqual([]);
    expect(gaps(mapWith({ ...both, escalationRule: '  ' }))).toEqual(['twoOwners']);
    expect(gaps(withPilot(mapWith(both), 'sell:build', { ownerId: 'eve' }))).toEqual([]);
  });

  it('[LE22] finds an owner who owns no step of either lane, once both lanes name owners', () => {
    expect(gaps(withStepOwners(mapWith(ana), { sell: 'eve' }))).toEqual([]);
    expect(gaps(withStepOwners(mapWith(ana), { sell: 'eve', build: 'ben' }))).toEqual(['ownerInNeitherLane']);
    expect(gaps(withStepOwners(mapWith(ana), { sell: 'ana', build: 'ben' }))).toEqual([]);
  });

  it('[LE23] finds a system that is named on one side only, unless the other is an outside party', () => {
    const known = { ...ana, senderSystemId: 'crm' };
    expect(gaps(mapWith(known))).toEqual(['systemOnOneSide']);
    expect(gaps(mapWith({ ...known, receiverSystemId: 'crm' }))).toEqual([]);
    expect(gaps(mapWith(known, { Field: 'outside' }))).toEqual([]);
    expect(gaps(mapWith(known, { Field: 'system' }))).toEqual([]);
    const build = mapWith(known).step.get('build');
    expect(gaps(withRecords(mapWith(known), build ? [{ ...build, systemId: 'crm' }] : []))).toEqual([]);
  });

  it('[LE24] asks the room about each, the hottest handoff first, the graver gap before the milder', () => {
    const map = withRatings(withHandoff(chain, 'quote:build', {}), { 'quote:build': ['444444'] });
    const first = ownershipGaps(map, analyseMap(map))[0];
    expect(first?.handoff.found.id).toBe('quote:build');
    expect(first?.question).toBe(
      'Who in Field acts next when this arrives? Name one person, and who acts when they are away.',
    );
    const several = mapWith({ ...both, senderSystemId: 'crm' });
    expect(ownershipGaps(several, analyseMap(several)).map(({ finding }) => finding)).toEqual([
      'Ana gives and Ben receives, and nothing says who of the two decides.',
      'On the side of Sales it is in CRM; on the side of Field no system is named.',
    ]);
  });

  it('[LE15] the lens takes the colour of the gravest gap and shows the sign of each', () => {
    const map = withRecords(withOwners(chain, ['ana', 'ben']), [
      { type: 'system', id: 'crm', name: 'CRM', notes: '' },
    ]);
    const seen = read(
      withHandoff(withHandoff(map, 'sell:visit', { ...both, senderSystemId: 'crm' }), 'quote:build', ana),
      'gaps',
    );
    expect(textsOf(seen)).toEqual(['2◐', '0', '✓', '0']);
    expect(seen.byId.get('sell:visit')).toMatchObject({
      tone: 4,
      words: '2 ownership gaps: two owners, system on one side only',
    });
    expect(seen.order.map(({ found }) => found.id)[0]).toBe('visit:quote');
  });
});
