import { describe, expect, it } from 'vitest';
import { handoffFigures } from '../../../shared/analysis/handoffFigures.ts';
import { registryUses } from '../../../shared/analysis/registryUses.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import {
  withHandoff,
  withOwners,
  withPilot,
  withRatings,
  withRecords,
  withWorkflow,
} from '../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Sales: Call', 'Office: Quote', 'Field: Visit'],
  arrows: ['Call -> Quote', 'Quote -> Visit'],
});
const registered = withRecords(withOwners(drawn, ['dana', 'eli']), [
  { type: 'system', id: 'crm', name: 'CRM', notes: '' },
]);

describe('the figures of one map', () => {
  it('[PO1] tell of each handoff its lanes, owner, system, heat, readiness, verdict and pilot', () => {
    const scored = withRatings(registered, { 'call:quote': ['555555 11'] });
    const owned = withHandoff(scored, 'call:quote', { givingOwnerId: 'dana', receivingOwnerId: 'eli' });
    const map = withPilot(withWorkflow(owned, { systemOfRecordId: 'crm' }), 'call:quote', { sponsor: 'Ann' });
    expect(handoffFigures(map)).toEqual([
      {
        handoffId: 'call:quote',
        name: 'Call → Quote',
        fromLane: 'Sales',
        toLane: 'Office',
        ownerId: 'eli',
        systemId: 'crm',
        heat: 100,
        readiness: 100,
        spread: 0,
        volume: null,
        verdict: 'cleanUp',
        pilot: { firstDay: null, lastDay: null },
      },
      {
        handoffId: 'quote:visit',
        name: 'Quote → Visit',
        fromLane: 'Office',
        toLane: 'Field',
        ownerId: null,
        systemId: 'crm',
        heat: null,
        readiness: null,
        spread: 0,
        volume: null,
        verdict: 'finish',
        pilot: null,
      },
    ]);
  });

  it('[PO1] name the pilot’s owner before the receiving and the giving one, and nobody without a name', () => {
    const nameless = withRecords(registered, [{ type: 'owner', id: 'eli', name: ' ', role: '' }]);
    const ownerOf = (map: typeof drawn) => handoffFigures(map)[0]?.ownerId;
    const received = withHandoff(nameless, 'call:quote', { givingOwnerId: 'dana', receivingOwnerId: 'eli' });
    expect(ownerOf(received)).toBe('dana');
    expect(ownerOf(withHandoff(registered, 'call:quote', { receivingOwnerId: 'eli' }))).toBe('eli');
    const piloted = withPilot(
      withHandoff(registered, 'call:quote', { receivingOwnerId: 'eli' }),
      'call:quote',
      {
        ownerId: 'dana',
      },
    );
    expect(ownerOf(piloted)).toBe('dana');
  });
});

describe('[OW2] where a map names owners and systems', () => {
  it('is the workflow, steps, handoffs and cards, each with the role', () => {
    const named = withWorkflow(registered, { ownerId: 'dana' });
    const handed = withHandoff(named, 'call:quote', { backupOwnerId: 'eli', senderSystemId: 'crm' });
    const map = withPilot(handed, 'call:quote', { ownerId: 'dana' });
    expect(
      registryUses(map).map(({ entryId, role, place }) => [entryId, role, place.kind, place.name]),
    ).toEqual([
      ['dana', 'workflow owner', 'workflow', 'the workflow'],
      ['eli', 'backup owner', 'handoff', 'Call → Quote'],
      ['crm', 'sender’s system', 'handoff', 'Call → Quote'],
      ['dana', 'pilot owner', 'handoff', 'Call → Quote'],
    ]);
  });

  it('tells that a handoff is not drawn any more', () => {
    const map = withHandoff(registered, 'visit:call', { givingOwnerId: 'dana' });
    expect(registryUses(map)).toEqual([
      {
        type: 'owner',
        entryId: 'dana',
        role: 'giving owner',
        place: { kind: 'workflow', id: '', name: 'Visit → Call (not drawn)' },
      },
    ]);
  });
});
