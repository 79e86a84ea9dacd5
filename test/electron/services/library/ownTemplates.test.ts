import { describe, expect, it } from 'vitest';
import { startingPoints } from '../../../../electron/services/api/startingPoints.ts';
import { describeTemplate } from '../../../../shared/model/edits/describeTemplate.ts';
import { mapFromRecords } from '../../../../shared/model/workflowMap.ts';
import { templateMap } from '../../../support/templateMap.ts';
import { edit } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

const named = { title: 'Billing, any branch', summary: 'For the first workshop with a branch.' };

async function libraryWithTemplate() {
  const library = await openedLibrary(newFolder());
  const mapId = library.createMap(templateMap('unbilled-jobs'), { label: 'New map' });
  return { library, mapId, template: library.saveAsTemplate(mapId, named) };
}

describe('[TP5] a template of one’s own', () => {
  it('is offered to begin from, and not listed among the maps', async () => {
    const { library, mapId, template } = await libraryWithTemplate();
    expect(library.list().map((map) => map.mapId)).toEqual([mapId]);
    expect(library.find('ticket').maps.map((map) => map.mapId)).toEqual([mapId]);
    expect(library.templates()).toEqual([
      {
        ...named,
        id: template,
        isOwn: true,
        trade: 'Tate & Mercer Electric',
        steps: 16,
        handoffs: 13,
        version: 1,
      },
    ]);
  });

  it('is still one when the library is opened again', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder, testWorld());
    const mapId = library.createMap(templateMap('stale-lead'), { label: 'New map' });
    library.saveAsTemplate(mapId, named);
    library.templates();
    library.close();
    const again = await openedLibrary(folder, testWorld());
    expect(again.list()).toHaveLength(1);
    expect(again.templates().map(({ title }) => title)).toEqual([named.title]);
  });

  it('is opened, edited, renamed, deleted and brought back like any map', async () => {
    const { library, template } = await libraryWithTemplate();
    const map = mapFromRecords(library.open(template).records);
    edit(library, template, describeTemplate(map, { summary: 'For a second look.' }));
    library.rename(template, 'Billing');
    expect(library.templates()).toMatchObject([
      { title: 'Billing', summary: 'For a second look.', version: 3 },
    ]);
    library.delete(template);
    expect(library.templates()).toEqual([]);
    library.restore(template);
    expect(library.templates()).toHaveLength(1);
  });
});

describe('[TP4] a map begun from one’s own template', () => {
  it('is a map among the others', async () => {
    const { library, mapId, template } = await libraryWithTemplate();
    const points = startingPoints(library, []);
    const begun = points.begin(template, '');
    expect(
      library
        .list()
        .map((map) => map.mapId)
        .sort(),
    ).toEqual([begun, mapId].sort());
    expect(library.open(begun).records.some(({ type }) => type === 'template')).toBe(false);
    expect(library.templates().map(({ id }) => id)).toEqual([template]);
  });

  it('needs a template: a map is none', async () => {
    const { library, mapId, template } = await libraryWithTemplate();
    const points = startingPoints(library, []);
    expect(() => points.begin(mapId, '')).toThrow('This starting point is not there any more.');
    library.delete(template);
    expect(() => points.begin(template, '')).toThrow('This starting point is not there any more.');
  });
});
