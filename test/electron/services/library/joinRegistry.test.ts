import { describe, expect, it } from 'vitest';
import { joinRegistry } from '../../../../electron/services/library/joinRegistry.ts';
import { emptyHandoff } from '../../../../shared/model/handoff.ts';
import { emptyPilot } from '../../../../shared/model/pilot.ts';
import { emptyWorkflow, type MapRecord } from '../../../../shared/model/workflowMap.ts';
import { owner, step, system } from './editing.ts';

function join(incoming: MapRecord[], registry: MapRecord[]): MapRecord[] {
  let ids = 0;
  return joinRegistry(incoming, registry, () => {
    ids += 1;
    return `new-${ids}`;
  });
}

describe('[LI11] owners and systems of a map that comes in', () => {
  it('are added as they are when the registry knows neither name nor identifier', () => {
    expect(join([owner('o', 'Dana'), system('s', 'CRM')], [])).toEqual([
      owner('o', 'Dana'),
      system('s', 'CRM'),
    ]);
  });

  it('are the ones that are there when the names are the same but for case and white space', () => {
    expect(join([owner('o', ' DANA ')], [owner('dana', 'Dana')])).toEqual([]);
    expect(join([system('s', 'Our\n CRM')], [system('crm', 'our crm')])).toEqual([]);
  });

  it('get a new identifier when theirs belongs to another name', () => {
    expect(join([owner('dana', 'Eli')], [owner('dana', 'Dana')])).toEqual([owner('new-1', 'Eli')]);
  });

  it('that have the same name among themselves become one', () => {
    const [only, visit] = join(
      [system('a', 'CRM'), system('b', 'crm '), { ...step('Visit'), systemId: 'b' }],
      [],
    );
    expect(only).toEqual(system('a', 'CRM'));
    expect(visit).toMatchObject({ systemId: 'a' });
  });

  it('without a name are never taken for one another', () => {
    expect(join([owner('a', ''), owner('b', ' ')], [owner('c', '')])).toHaveLength(2);
    expect(join([owner('c', '')], [owner('c', '')])).toEqual([]);
  });

  it('an owner is not a system, though they share a name and an identifier', () => {
    expect(join([owner('x', 'Field')], [system('x', 'Field')])).toEqual([owner('x', 'Field')]);
  });

  it('are followed by every reference, and nothing else changes', () => {
    const registry = [owner('o', 'Dana'), system('s', 'CRM')];
    const pilot = emptyPilot('a:b');
    const own: MapRecord[] = [
      { ...emptyWorkflow('Map'), ownerId: 'x', systemOfRecordId: 'y' },
      { ...step('a'), ownerId: 'x', backupOwnerId: 'x', systemId: 'y' },
      {
        ...emptyHandoff('a', 'b'),
        givingOwnerId: 'x',
        receivingOwnerId: 'x',
        backupOwnerId: 'x',
        senderSystemId: 'y',
        receiverSystemId: 'y',
        systemOfRecordId: 'y',
      },
      {
        ...pilot,
        ownerId: 'x',
        backupOwnerId: 'x',
        exceptionQueue: { ...pilot.exceptionQueue, ownerId: 'x', context: '"x"' },
      },
    ];
    const joined = join([owner('x', 'dana'), system('y', 'crm'), ...own], registry);
    const expected = JSON.stringify(own)
      .replaceAll(/Id":"x"/g, 'Id":"o"')
      .replaceAll(/Id":"y"/g, 'Id":"s"');
    expect(JSON.stringify(joined)).toBe(expected);
  });
});
