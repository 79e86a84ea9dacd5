import { describe, expect, it } from 'vitest';
import { emptyHandoff } from '../../../../shared/model/handoff.ts';
import { blankMap, mapFromRecords } from '../../../../shared/model/workflowMap.ts';
import { adding, edit, mapWithSteps, owner, removing, step, system, updating } from './editing.ts';
import { newFolder, openedLibrary } from './openedLibrary.ts';

describe('the registry that all maps share', () => {
  const dana = owner('dana', 'Dana');
  const renamed = owner('dana', 'Dana Reyes');

  it('[LI10] an owner renamed in one map is renamed in all', async () => {
    const library = await openedLibrary(newFolder());
    const first = mapWithSteps(library, 'First', []);
    const second = mapWithSteps(library, 'Second', []);
    edit(library, first, adding(dana));
    expect(library.open(second).records).toContainEqual(dana);
    edit(library, second, updating(dana, renamed));
    expect(library.open(first).records).toContainEqual(renamed);
    expect(library.open(first).records).not.toContainEqual(dana);
  });

  it('[LI10] an owner that another map refers to stays when this one removes it', async () => {
    const library = await openedLibrary(newFolder());
    const first = mapWithSteps(library, 'First', []);
    const second = mapWithSteps(library, 'Second', []);
    edit(library, first, adding(dana, owner('eli', 'Eli')));
    edit(library, second, adding({ ...step('Visit'), backupOwnerId: 'dana' }));
    edit(library, first, removing(dana, owner('eli', 'Eli')));
    const owners = library.open(second).records.filter((record) => record.type === 'owner');
    expect(owners).toEqual([dana]);
  });

  it.each([
    ['a system of record', { ...emptyHandoff('a', 'b'), systemOfRecordId: 'crm' }],
    ['a receiving system', { ...emptyHandoff('a', 'b'), receiverSystemId: 'crm' }],
    ['a step’s system', { ...step('a'), systemId: 'crm' }],
  ])('[LI10] a system stays while another map names it as %s', async (_case, record) => {
    const library = await openedLibrary(newFolder());
    const first = mapWithSteps(library, 'First', []);
    const second = mapWithSteps(library, 'Second', []);
    edit(library, first, adding(system('crm', 'CRM')));
    edit(library, second, adding(record));
    edit(library, first, removing(system('crm', 'CRM')));
    expect(library.open(first).records).toContainEqual(system('crm', 'CRM'));
  });

  it('[LI10] undo and redo fit although another map changed the owner since', async () => {
    const library = await openedLibrary(newFolder());
    const first = mapWithSteps(library, 'First', []);
    const second = mapWithSteps(library, 'Second', []);
    edit(library, first, adding(dana), { label: 'Add Dana' });
    edit(library, second, updating(dana, renamed));
    const { undo } = library.open(first);
    expect(undo.at(-1)).toEqual({ label: 'Add Dana', diff: adding(renamed) });
    edit(library, first, removing(renamed), { action: 'undo', label: 'Add Dana' });
    expect(library.open(first).redo).toEqual([{ label: 'Add Dana', diff: adding(dana) }]);
    expect(library.open(first).records).not.toContainEqual(renamed);
  });

  it('[LI11] an incoming owner of the same name is the one that is there, and references follow', async () => {
    const library = await openedLibrary(newFolder());
    const first = mapWithSteps(library, 'First', []);
    edit(library, first, adding(dana, system('crm', 'CRM')));
    const incoming = mapFromRecords([
      ...blankMap('Incoming').workflow.values(),
      owner('o1', ' dana  '),
      owner('dana', 'Eli'),
      system('s1', 'crm'),
      { ...step('Visit'), ownerId: 'o1', backupOwnerId: 'dana', systemId: 's1' },
    ]);
    const mapId = library.addMap(incoming, { label: 'Import incoming.baton' });
    const records = library.open(mapId).records;
    const eli = records.find((record) => record.type === 'owner' && record.name === 'Eli');
    expect(eli?.id).not.toBe('dana');
    expect(records.filter((record) => record.type === 'owner')).toHaveLength(2);
    expect(records.find((record) => record.type === 'step')).toMatchObject({
      ownerId: 'dana',
      backupOwnerId: eli?.id,
      systemId: 'crm',
    });
  });

  it('[LI12] a map leaves the library with the owners and systems it refers to, and no others', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'First', []);
    edit(library, mapId, adding(dana, owner('eli', 'Another client’s man'), system('crm', 'CRM')));
    edit(library, mapId, adding({ ...step('Visit'), ownerId: 'dana' }));
    const { map, version } = library.readMap(mapId);
    expect([...map.owner.keys()]).toEqual(['dana']);
    expect(map.system.size).toBe(0);
    expect(version).toBe(4);
  });
});
