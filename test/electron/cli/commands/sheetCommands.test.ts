import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../electron/cli/runCommand.ts';
import { readBatonFile } from '../../../../shared/formats/baton/readBatonFile.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import { readScoresFile } from '../../../../shared/formats/scores/readScoresFile.ts';
import { ratingOf, withRecords } from '../../../support/ratedMap.ts';
import { leadMap, sheetText } from '../../../support/sheetTexts.ts';
import { standInPorts } from '../standInPorts.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-sheets-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
const pair = 'qualify:estimate';
const map = withRecords(leadMap, [
  { type: 'rater', id: 'ana', name: 'Ana', role: '', laneId: null },
  { ...ratingOf(pair, 'ana', '1-------'), time: '2026-01-25T10:00:00.000Z' },
]);
const mapText = writeBatonFile(map, { savedAt: '2026-01-01T00:00:00.000Z' });
const mapFile = file('lead.baton', mapText);
const fromFile = { sheet: { mapId: null, mapVersion: null } };
const ana = file(
  'ana.baton-scores',
  sheetText(leadMap, { name: 'Ana', scores: { [pair]: '44553421' }, ...fromFile }),
);
const ben = file(
  'ben.baton-scores',
  sheetText(leadMap, { name: 'Ben', scores: { [pair]: '2-------' }, ...fromFile }),
);

function file(name: string, text: string): string {
  const path = join(work, name);
  writeFileSync(path, text);
  return path;
}

/** The map with another identifier for one of its steps. */
function changeIds(text: string, from: string, to: string): string {
  return text.replaceAll(`"${from}"`, `"${to}"`).replaceAll(`:${from}`, `:${to}`);
}

async function baton(...words: string[]) {
  const ports = standInPorts();
  return { code: await runCommand(words, ports), ...ports };
}

/** Customer impact of all ratings of the handoff, by rater and round. */
function impacts(text = ''): Record<string, unknown> {
  const outcome = readBatonFile(text);
  if (outcome.kind !== 'opened') throw new Error(outcome.sentence);
  return Object.fromEntries(
    [...outcome.map.rating.values()].map(({ id, scores }) => [id, scores.customerImpact]),
  );
}

describe('[SS40] sheet', () => {
  it('writes a sheet for the rater of that name, with the role and lane that were given', async () => {
    const words = ['--rater', 'ana', '--role', 'Estimator', '--lane', 'office', '--out', 'S.baton-scores'];
    const { code, written } = await baton('sheet', mapFile, ...words);
    expect(code).toBe(0);
    const outcome = readScoresFile(written.get('S.baton-scores') ?? '');
    expect(outcome).toMatchObject({
      kind: 'opened',
      returned: { isAltered: false, rater: { id: 'ana', name: 'Ana', role: 'Estimator', laneId: 'office' } },
    });
  });

  it('has it printed with --print, and names what is wrong with the words', async () => {
    const { code, jobs } = await baton('sheet', mapFile, '--print', '--paper', 'letter', '--out', 'S.pdf');
    expect([code, jobs[0]?.kind]).toEqual([0, 'scoreSheet']);
    expect((await baton('sheet', mapFile, '--out', 'S.pdf')).complained[0]).toMatch(/ends in \.baton-scores/);
    const noLane = await baton('sheet', mapFile, '--lane', 'Attic', '--out', 'S.baton-scores');
    expect(noLane.complained[0]).toBe(
      'There is no lane Attic on this map. It has: Sales, Office, Field, Finance.',
    );
  });
});

describe('[SS41] merge', () => {
  it('says what the sheets bring, and writes nothing without --out', async () => {
    const { code, printed, written } = await baton('merge', mapFile, ana, ben);
    expect([code, written.size]).toEqual([0, 0]);
    expect(printed).toEqual([
      'Ana, 2026-02-01 10:00 UTC (ana.baton-scores): taken',
      '  1 of 3 handoffs scored: 1 scored otherwise before',
      '  Qualify → Estimate: scored otherwise before; both are kept',
      'Ben, 2026-02-01 10:00 UTC (ben.baton-scores): taken',
      '  1 of 3 handoffs scored: 1 new',
      'Nothing was written: --out F.baton writes the map with what is taken.',
    ]);
  });

  it('keeps both values, or those it is told to', async () => {
    const both = await baton('merge', mapFile, ben, ana, '--out', 'M.baton');
    expect(impacts(both.written.get('M.baton'))).toEqual({
      'qualify:estimate:ana:1': 1,
      'qualify:estimate:ana:2': 4,
      'qualify:estimate:ben:1': 2,
    });
    const own = await baton('merge', mapFile, ana, '--conflicts', 'map', '--out', 'M.baton');
    expect(impacts(own.written.get('M.baton'))).toEqual({ 'qualify:estimate:ana:1': 1 });
  });

  it('leaves an altered sheet out unless it is told otherwise', async () => {
    const altered = file(
      'altered.baton-scores',
      readFileSync(ben, 'utf8').replace('"customerImpact":2', '"customerImpact":5'),
    );
    const { printed } = await baton('merge', mapFile, altered);
    expect(printed[0]).toMatch(/left out$/);
    expect(printed.join('\n')).toMatch(/its checksum does not fit/);
    const taken = await baton('merge', mapFile, altered, '--altered', '--out', 'M.baton');
    expect(impacts(taken.written.get('M.baton'))['qualify:estimate:ben:1']).toBe(5);
  });

  it('[SS17] says what was drawn again, and takes its values with --redrawn', async () => {
    const lost = changeIds(mapText, 'estimate', 'estimate-2');
    const redrawn = file('redrawn.baton', lost);
    const two = file(
      'two.baton-scores',
      sheetText(leadMap, {
        name: 'Ben',
        scores: { [pair]: '2-------', 'visit:bill': '3-------' },
        ...fromFile,
      }),
    );
    const left = await baton('merge', redrawn, two, '--out', 'M.baton');
    expect(left.printed.join('\n')).toContain('Qualify → Estimate: drawn again since, and matched by');
    expect(Object.keys(impacts(left.written.get('M.baton')))).not.toContain('qualify:estimate-2:ben:1');
    const taken = await baton('merge', redrawn, two, '--redrawn', '--out', 'M.baton');
    expect(impacts(taken.written.get('M.baton'))).toMatchObject({ 'qualify:estimate-2:ben:1': 2 });
  });

  it.each(['rank', 'report', 'card', 'sheet', 'merge'])(
    '[CL22] %s takes no sheet for a map',
    async (name) => {
      const out = { sheet: 'S.baton-scores', report: 'R.pdf', card: 'C.pdf' }[name];
      const words = name === 'merge' ? [ana, ben] : [ana, ...(out === undefined ? [] : ['--out', out])];
      const { code, complained, written } = await baton(name, ...words);
      expect([code, written.size]).toEqual([2, 0]);
      expect(complained[0]).toMatch(/is a score sheet and no map: name the map that it is for/);
    },
  );

  it('refuses what is no sheet', async () => {
    const { code, complained } = await baton('merge', mapFile, mapFile);
    expect([code, complained[0]]).toEqual([2, expect.stringMatching(/is a map and no score sheet/)]);
    expect((await baton('merge', mapFile)).complained[0]).toMatch(/A score sheet is wanted after the map/);
  });
});
