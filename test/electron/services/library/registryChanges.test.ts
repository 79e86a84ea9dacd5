import { describe, expect, it } from 'vitest';
import { emptyHandoff } from '../../../../shared/model/handoff.ts';
import { emptyDiff, invertDiff } from '../../../../shared/model/mapDiff.ts';
import type { MapRecord } from '../../../../shared/model/workflowMap.ts';
import { ask } from './damaging.ts';
import { adding, edit, mapWithSteps, owner, refusal, step, system, updating } from './editing.ts';
import { newFolder, openedLibrary } from './openedLibrary.ts';

const crm = system('crm', 'CRM');
const twin = system('crm2', 'Crm ');
const named = { ...emptyHandoff('a', 'b'), systemOfRecordId: 'crm2', senderSystemId: 'crm2' };

/** A library in which two maps name the twin, and one of them the other system too. */
async function doubledLibrary(folder = newFolder()) {
  const library = await openedLibrary(folder);
  const first = mapWithSteps(library, 'First', ['a', 'b']);
  const second = mapWithSteps(library, 'Second', ['a', 'b']);
  edit(library, first, adding(crm, twin, named));
  edit(
    library,
    second,
    adding({ ...step('Visit'), systemId: 'crm2' }, { ...emptyHandoff('b', 'a'), systemOfRecordId: 'crm' }),
  );
  const recordOf = (mapId: string, id: string): MapRecord | undefined =>
    library.open(mapId).records.find((record) => record.id === id);
  return { library, first, second, recordOf };
}

const mergeTwin = { type: 'system', id: 'crm2', into: 'crm' } as const;

describe('[OW5] merging two entries', () => {
  it('puts the one in the place of the other in all maps, deleted ones too, and takes the other away', async () => {
    const { library, first, second, recordOf } = await doubledLibrary();
    library.delete(second);
    expect(library.registry.merge(mergeTwin).maps).toBe(2);
    library.restore(second);
    expect(recordOf(first, 'a:b')).toMatchObject({ systemOfRecordId: 'crm', senderSystemId: 'crm' });
    expect(recordOf(second, 'Visit')).toMatchObject({ systemId: 'crm' });
    expect(recordOf(first, 'crm2')).toBeUndefined();
    expect((await library.overview.registry()).systems.map(({ name }) => name)).toEqual(['CRM']);
  });

  it('is one entry in the history of every map that it touches, and stands after a restart', async () => {
    const folder = newFolder();
    const { library, first, second, recordOf } = await doubledLibrary(folder);
    library.registry.merge(mergeTwin);
    expect([first, second].map((mapId) => library.open(mapId).undo.at(-1)?.label)).toEqual([
      'Merge system “Crm” into “CRM”',
      'Merge system “Crm” into “CRM”',
    ]);
    const before = recordOf(first, 'a:b');
    library.close();
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(again.open(first).records).toContainEqual(before);
  });

  it('is undone in one map by its own undo, which brings the other entry back', async () => {
    const { library, first, second, recordOf } = await doubledLibrary();
    library.registry.merge(mergeTwin);
    const last = library.open(first).undo.at(-1);
    edit(library, first, invertDiff(last?.diff ?? emptyDiff), { action: 'undo', label: last?.label ?? '' });
    expect(recordOf(first, 'a:b')).toEqual(named);
    expect(recordOf(first, 'crm2')).toEqual(twin);
    expect(recordOf(second, 'Visit')).toMatchObject({ systemId: 'crm' });
  });

  it('is taken back as a whole; what was said otherwise since stays said', async () => {
    const { library, first, second, recordOf } = await doubledLibrary();
    const { change } = library.registry.merge(mergeTwin);
    const merged = recordOf(first, 'a:b');
    if (merged?.type !== 'handoff') throw new Error('There is no handoff.');
    edit(library, first, updating(merged, { ...merged, notes: 'Since', senderSystemId: null }));
    library.registry.takeBack({ change });
    expect(recordOf(first, 'a:b')).toEqual({ ...named, notes: 'Since', senderSystemId: null });
    expect(recordOf(second, 'Visit')).toMatchObject({ systemId: 'crm2' });
    expect(recordOf(second, 'b:a')).toMatchObject({ systemOfRecordId: 'crm' });
    expect(recordOf(second, 'crm2')).toEqual(twin);
  });

  it('keeps what only the merged one says about itself', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = mapWithSteps(library, 'First', []);
    edit(library, mapId, adding(owner('dana', 'Dana'), { ...owner('dana2', 'DANA'), role: 'Dispatcher' }));
    library.registry.merge({ type: 'owner', id: 'dana2', into: 'dana' });
    expect(library.open(mapId).records).toContainEqual({ ...owner('dana', 'Dana'), role: 'Dispatcher' });
  });

  it('is refused for one that is gone, and for one with itself; nothing changes', async () => {
    const { library } = await doubledLibrary();
    const merge = (id: string, into: string) =>
      refusal(() => library.registry.merge({ type: 'system', id, into }));
    expect(merge('crm', 'crm')).toBe('bad-request: Not merged: the two are the same already.');
    expect(merge('crm', 'gone')).toBe('not-found: This name is no longer there: it was merged or deleted.');
  });
});

describe('[OW6] describing and deleting an entry', () => {
  it('holds in all maps, changes no version, and is taken back', async () => {
    const { library, first, second, recordOf } = await doubledLibrary();
    const version = library.open(first).version;
    const asked = { type: 'system', id: 'crm', name: '  Sales   CRM ', about: 'Ask Eli' } as const;
    const { change, maps } = library.registry.describe(asked);
    expect(recordOf(second, 'crm')).toEqual({ ...crm, name: 'Sales CRM', notes: 'Ask Eli' });
    expect([maps, library.open(first).version]).toEqual([0, version]);
    library.registry.takeBack({ change });
    expect(recordOf(second, 'crm')).toEqual(crm);
  });

  it('refuses no name, and one that another entry has', async () => {
    const { library } = await doubledLibrary();
    const rename = (name: string) =>
      refusal(() => library.registry.describe({ type: 'system', id: 'crm', name, about: '' }));
    expect(rename(' \u200B ')).toContain('a name is missing');
    expect(rename('CRM')).toContain('there is “Crm” already. Merge the two instead.');
  });

  it('takes off what nothing names, and brings it back', async () => {
    const { library, first } = await doubledLibrary();
    edit(library, first, adding(owner('eli', 'Eli')));
    const { change } = library.registry.delete({ type: 'owner', id: 'eli' });
    expect(library.open(first).records).not.toContainEqual(owner('eli', 'Eli'));
    library.registry.takeBack({ change });
    expect(library.open(first).records).toContainEqual(owner('eli', 'Eli'));
  });

  it('refuses to delete what a map names, a deleted one included', async () => {
    const { library, first } = await doubledLibrary();
    library.delete(first);
    expect(refusal(() => library.registry.delete({ type: 'system', id: 'crm2' }))).toContain('Not deleted');
  });
});

describe('the registry’s own log', () => {
  it('[OW7] is never listed, opened or restored as a map', async () => {
    const folder = newFolder();
    const { library } = await doubledLibrary(folder);
    library.registry.describe({ type: 'system', id: 'crm', name: 'Sales CRM', about: '' });
    expect(library.list()).toHaveLength(2);
    expect(refusal(() => library.open('registry'))).toContain('not-found');
    expect(refusal(() => library.restore('registry'))).toContain('not-found');
    expect((await library.overview.portfolio('2026-03-02')).maps).toBe(2);
    library.close();
    expect(ask(folder, "select count(*) from edit where map_id = 'registry'")).toBe(1);
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([]);
  });
});
