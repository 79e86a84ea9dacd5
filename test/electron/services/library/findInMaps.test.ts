import { describe, expect, it } from 'vitest';
import { deleteConnections } from '../../../../shared/model/edits/deleteConnections.ts';
import { blankMap, mapFromRecords, recordsOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withHandoff } from '../../../support/ratedMap.ts';
import { adding, edit, mapWithSteps, sales, step } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

describe('[ED31] find in all maps', () => {
  it('names the maps with the words, the newest change first, and where they stand', async () => {
    const world = testWorld();
    const library = await openedLibrary(newFolder(), world);
    const old = mapWithSteps(library, 'Lead to cash', ['Prüfe', 'Visit']);
    world.pass(1_000);
    const late = mapWithSteps(library, 'Tickets', ['Prufe-alles']);
    expect(library.find('prüfe').maps).toEqual([
      { mapId: late, title: 'Tickets', count: 1, hits: [expect.objectContaining({ text: 'Prufe-alles' })] },
      {
        mapId: old,
        title: 'Lead to cash',
        count: 1,
        hits: [expect.objectContaining({ field: 'Step', text: 'Prüfe' })],
      },
    ]);
    expect(library.find('').maps).toEqual([]);
  });

  it('follows every edit, and forgets a deleted map', async () => {
    const library = await openedLibrary(newFolder());
    const mapId = library.createMap(blankMap('Lead to cash'), { label: 'New map' });
    expect(library.find('estimate').maps).toEqual([]);
    edit(library, mapId, adding(sales, step('Estimate')));
    expect(library.find('estimate').maps).toHaveLength(1);
    library.delete(mapId);
    expect(library.find('estimate').maps).toEqual([]);
  });

  it('leaves out what is known of a handoff that is not drawn any more', async () => {
    const library = await openedLibrary(newFolder());
    const drawn = buildMap({
      steps: ['Sales: Qualify', 'Office: Bill'],
      arrows: ['Qualify -> Bill'],
    });
    const map = withHandoff(drawn, 'qualify:bill', { passed: 'Order form' });
    const mapId = library.createMap(map, { label: 'New map' });
    expect(library.find('order form').maps).toMatchObject([{ mapId, count: 1 }]);
    edit(library, mapId, deleteConnections(map, { ids: ['qualify_bill'] }));
    expect(library.find('order form').maps).toEqual([]);
  });

  it('finds an owner by name wherever they decide', async () => {
    const library = await openedLibrary(newFolder());
    const map = buildMap({ steps: ['Sales: Qualify', 'Sales: Estimate'] });
    const dana = { type: 'owner', id: 'dana', name: 'Dana Müller', role: '' } as const;
    const owned = recordsOf(map).map((each) => (each.type === 'step' ? { ...each, ownerId: 'dana' } : each));
    library.createMap(mapFromRecords([dana, ...owned]), { label: 'New map' });
    expect(library.find('muller').maps).toMatchObject([
      { count: 2, hits: [{ field: 'Owner' }, { field: 'Owner' }] },
    ]);
  });
});
