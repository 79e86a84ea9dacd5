import { describe, expect, it } from 'vitest';
import { changeHandoff } from '../../../../shared/model/edits/changeHandoff.ts';
import { nameStep, type StepNaming } from '../../../../shared/model/edits/nameStep.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({
  steps: ['Sales: Sell', 'Sales: Fits? (decision)', 'Field: Visit', 'Sales: File'],
  arrows: ['Sell -> Fits?', 'Fits? -> Visit', 'Sell -> File'],
});

function named(naming: Partial<StepNaming> & { readonly id: string }): WorkflowMap {
  return applyDiff(map, nameStep(map, { name: 'New', kind: 'task', ...naming }));
}

describe('[TY3] naming what is passed', () => {
  it('writes it into the record of the handoff that arrives, also through a decision', () => {
    const after = named({ id: 'visit', passed: 'signed order' });
    expect(after.handoff.get('sell:visit')).toMatchObject({ passed: 'signed order' });
    expect(after.connection).toEqual(map.connection);
  });

  it('counts the lane that is picked in the same breath', () => {
    const field = { id: 'field', name: 'Field' };
    expect(named({ id: 'file', lane: field, passed: 'offer' }).handoff.get('sell:file')?.passed).toBe(
      'offer',
    );
  });

  it('labels the arrow where it stays in its lane', () => {
    const after = named({ id: 'file', passed: 'a copy' });
    expect(after.connection.get('sell_file')?.condition).toBe('a copy');
    expect(after.handoff.size).toBe(0);
  });

  it('keeps what is known of the handoff otherwise', () => {
    const before = named({ id: 'visit', passed: 'signed order' });
    const known = applyDiff(
      before,
      changeHandoff(before, { sender: 'sell', receiver: 'visit', patch: { notes: 'by mail' } }),
    );
    const after = applyDiff(
      known,
      nameStep(known, { id: 'visit', name: 'Go', kind: 'task', passed: 'order' }),
    );
    expect(after.handoff.get('sell:visit')).toMatchObject({ passed: 'order', notes: 'by mail' });
  });
});

describe('[TY4] naming the condition', () => {
  it('writes it on the arrow drawn last into the step', () => {
    expect(named({ id: 'visit', condition: 'yes' }).connection.get('fits_visit')?.condition).toBe('yes');
  });

  it('keeps both where what is passed has no handoff to go to', () => {
    const after = named({ id: 'file', condition: 'yes', passed: 'a copy' });
    expect(after.connection.get('sell_file')?.condition).toBe('yes: a copy');
  });
});

describe('[TY2] naming a lane that is not there', () => {
  it('makes it at the bottom, in the same edit', () => {
    const after = named({ id: 'file', lane: { id: 'legal', name: 'Legal' } });
    expect(after.lane.get('legal')).toMatchObject({ name: 'Legal', order: 2 });
    expect(after.step.get('file')).toMatchObject({ name: 'New', laneId: 'legal' });
  });
});
