import { copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openLibrary } from '../../../../electron/services/library/openLibrary.ts';
import { ask, tamper } from './damaging.ts';
import { adding, edit, mapWithSteps, owner, refusalOf, step, stepNames } from './editing.ts';
import { newFolder, openedLibrary, testWorld } from './openedLibrary.ts';

/** A closed library of 5 edits: the map, its lane, and three steps. A backup was made after the first. */
async function closedLibrary(): Promise<{ folder: string; mapId: string }> {
  const folder = newFolder();
  const library = await openedLibrary(folder);
  const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify', 'Estimate', 'Visit']);
  library.close();
  return { folder, mapId };
}

/** The same, with a backup that holds all of it. */
async function backedUpLibrary(): Promise<{ folder: string; mapId: string }> {
  const made = await closedLibrary();
  const world = testWorld('2025-11-21T16:00:00.000Z');
  const library = await openedLibrary(made.folder, world);
  library.close();
  return made;
}

describe('[LI15] rows that were changed on the disk', () => {
  it.each([
    [
      'changed',
      "update record set body = replace(body, 'Qualify', 'Qualifz') where id = 'Qualify'",
      'step Qualify',
    ],
    ['removed', "delete from record where id = 'Qualify'", 'step Qualify'],
    ['given another name', "update record set id = 'Qualifi' where id = 'Qualify'", 'step Qualify'],
    ['the title of the map', "update record set body = replace(body, 'Lead', 'Dead')", 'workflow workflow'],
    ['an owner', "update registry set body = replace(body, 'Dana', 'Dina')", 'owner dana'],
  ])('are put right from the log, and the user is told (%s)', async (_case, statement, named) => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const mapId = mapWithSteps(library, 'Lead to cash', ['Qualify', 'Visit']);
    edit(library, mapId, adding(owner('dana', 'Dana')));
    const before = library.open(mapId);
    library.close();
    tamper(folder, statement);
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([
      `${named}: these were damaged on the disk. Baton has put the library right from its log of edits; nothing is lost.`,
    ]);
    expect(again.open(mapId)).toEqual(before);
    again.close();
    expect((await openedLibrary(folder)).notices).toEqual([]);
  });

  it('added ones are taken out, and a map’s own row is put right', async () => {
    const { folder, mapId } = await closedLibrary();
    tamper(folder, "insert into record values ('ghost', 'step', 'ghost', '{}'); update map set version = 9");
    const again = await openedLibrary(folder);
    expect(again.notices).toHaveLength(1);
    expect(again.open(mapId).version).toBe(5);
    expect(stepNames(again, mapId)).toEqual(['Estimate', 'Qualify', 'Visit']);
  });
});

describe('[LI13] the log of edits is one chain', () => {
  it.each([
    ['its diff', "update edit set diff = replace(diff, 'Estimate', 'Estimatf') where seq = 4"],
    ['its label', "update edit set label = 'Add Estimatf' where seq = 4"],
    ['its author', "update edit set author = 'dina' where seq = 4"],
    ['its time', "update edit set time = '2025-11-21T14:00:00.001Z' where seq = 4"],
    ['its action', "update edit set action = 'undo' where seq = 4"],
    ['its hash', "update edit set hash = replace(hash, substr(hash, 1, 1), 'z') where seq = 4"],
    ['the hash before it', 'update edit set previous_hash = hash where seq = 4'],
    ['the hash over all rows', 'update edit set content = hash where seq = 4'],
    ['its name', "update edit set edit_id = 'other' where seq = 4"],
    ['its version', 'update edit set version = 99 where seq = 4'],
    ['its place', 'update edit set seq = 400 where seq = 4'],
    ['its presence', 'delete from edit where seq = 4'],
  ])('[LI16] a change of %s is refused, naming the edit, when no backup has it', async (_what, statement) => {
    const { folder } = await closedLibrary();
    tamper(folder, statement);
    const refused = await refusalOf(openLibrary(folder, testWorld()));
    expect(refused).toContain('library-damaged: The library is damaged, and was not changed.');
    expect(refused).toMatch(/1 edit of (5|400) in its log is missing or changed: number 4\./);
    expect(refused).toContain('To go on from it, close Baton, put it in the place of');
  });

  it.each([
    ['its diff', "update edit set diff = replace(diff, 'Estimate', 'Estimatf') where seq = 4"],
    ['its name', "update edit set edit_id = 'other' where seq = 4"],
    ['its place', 'update edit set seq = 400 where seq = 4'],
    ['its presence', 'delete from edit where seq = 4'],
    ['the presence of the newest three', 'delete from edit where seq > 2'],
  ])('[LI16] a change of %s is put right from a backup that has it', async (_what, statement) => {
    const { folder, mapId } = await backedUpLibrary();
    tamper(folder, statement);
    const library = await openedLibrary(folder);
    expect(library.notices[0]).toMatch(
      /^\d edits? (was|were) damaged on the disk and restored from a backup/,
    );
    expect(stepNames(library, mapId)).toEqual(['Estimate', 'Qualify', 'Visit']);
    expect(library.open(mapId).undo).toHaveLength(4);
    library.close();
    expect((await openedLibrary(folder)).notices).toEqual([]);
  });

  it('[LI16] a backup whose own copy is damaged does not count', async () => {
    const { folder } = await backedUpLibrary();
    const statement = "update edit set diff = replace(diff, 'Estimate', 'Estimatf') where seq = 4";
    tamper(folder, statement);
    copyFileSync(join(folder, 'baton.sqlite'), join(folder, 'backups', '2025-11-21T16-00-00Z-hourly.sqlite'));
    rmSync(join(folder, 'backups', '2025-11-21T16-00-00Z-daily.sqlite'), { force: true });
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(/^library-damaged/);
  });

  it('[LI16] a refused library is left as it was', async () => {
    const { folder } = await closedLibrary();
    tamper(folder, "update edit set label = 'x' where seq = 4; delete from record where id = 'Visit'");
    await refusalOf(openLibrary(folder, testWorld()));
    expect(ask(folder, 'select label from edit where seq = 4')).toBe('x');
    expect(ask(folder, "select count(*) from record where id = 'Visit'")).toBe(0);
  });

  it('a log written anew with sound hashes does not pass for the one that was there', async () => {
    const { folder } = await closedLibrary();
    const other = await closedLibrary();
    copyFileSync(join(other.folder, 'baton.sqlite'), join(folder, 'baton.sqlite'));
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(/number 5\./);
    // Control: with its own head it opens.
    copyFileSync(join(other.folder, 'baton.head'), join(folder, 'baton.head'));
    expect((await openedLibrary(folder)).notices).toEqual([]);
  });
});

describe('[LI14] the head beside the database', () => {
  it('tells that the newest edits are lost, how many, and which was the last', async () => {
    const { folder } = await closedLibrary();
    copyFileSync(join(folder, 'baton.sqlite'), join(folder, 'older'));
    const library = await openedLibrary(folder);
    const mapId = library.list()[0]?.mapId ?? '';
    edit(library, mapId, adding(step('Invoice')), { label: 'Add Invoice' });
    edit(library, mapId, adding(step('Paid')), { label: 'Add Paid' });
    library.close();
    copyFileSync(join(folder, 'older'), join(folder, 'baton.sqlite'));
    expect(await refusalOf(openLibrary(folder, testWorld()))).toMatch(
      /Its newest 2 edits are missing; the last was “Add Paid” of 2025-11-21 14:00 UTC\./,
    );
    // Control: without the head the loss would not be known; this is also the way on that the sentence names.
    rmSync(join(folder, 'baton.head'));
    const accepted = await openedLibrary(folder);
    expect(accepted.notices[0]).toMatch(/^The file baton\.head was missing, so Baton cannot tell whether/);
    expect(stepNames(accepted, mapId)).toHaveLength(3);
  });

  it('may lag behind the log: a kill between the two loses nothing', async () => {
    const { folder, mapId } = await closedLibrary();
    const lagging = readFileSync(join(folder, 'baton.head'));
    const library = await openedLibrary(folder);
    edit(library, mapId, adding(step('Invoice')));
    library.close();
    writeFileSync(join(folder, 'baton.head'), lagging);
    const again = await openedLibrary(folder);
    expect(again.notices).toEqual([]);
    expect(stepNames(again, mapId)).toContain('Invoice');
    expect(readFileSync(join(folder, 'baton.head'))).not.toEqual(lagging);
  });

  it('that was changed is told and written again', async () => {
    const { folder } = await closedLibrary();
    const path = join(folder, 'baton.head');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"seq":5', '"seq":7'));
    const library = await openedLibrary(folder);
    expect(library.notices[0]).toMatch(/^The file baton\.head was damaged/);
    library.close();
    expect((await openedLibrary(folder)).notices).toEqual([]);
  });
});
