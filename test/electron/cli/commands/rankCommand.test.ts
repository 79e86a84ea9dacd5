import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../../../../electron/cli/runCommand.ts';
import { writeBatonFile } from '../../../../shared/formats/baton/writeBatonFile.ts';
import type { OwnPreset } from '../../../../shared/model/ownPreset.ts';
import { defaultWeights } from '../../../../shared/model/weights.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withRatings } from '../../../support/ratedMap.ts';
import { standInPorts } from '../standInPorts.ts';

const work = mkdtempSync(join(tmpdir(), 'baton-cli-rank-'));
const file = join(work, 'rank.baton');
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeAll(() => {
  const drawn = buildMap({
    steps: ['Sales: Sell', 'Field: Visit', 'Office: Bill', 'Sales: Thank'],
    arrows: ['Sell -> Visit', 'Visit -> Bill', 'Bill -> Thank'],
  });
  // Default weights 3 3 2 2 3 2, risk level 0. Sell → Visit: 7.5 of 15, heat 50, readiness 100 · (1 − ½ · 0 − ½ · 0)
  // = 100; Visit → Bill: 7.5 − 2 · ¼ = 7 of 15, heat 46.7, readiness 100 · (1 − ½ · (1 + 0)) = 50.
  const map = withRatings(drawn, { 'sell:visit': ['33333311'], 'visit:bill': ['33333251'] });
  writeFileSync(file, writeBatonFile(map, { savedAt: '2026-01-01T00:00:00.000Z' }));
});

async function rank(words: readonly string[], own: readonly OwnPreset[] = []) {
  const ports = { ...standInPorts(), ownPresets: () => own };
  return { code: await runCommand(['rank', file, ...words], ports), ...ports };
}

async function ranked(...words: readonly string[]) {
  const { printed } = await rank([...words, '--json']);
  return JSON.parse(printed.join('\n'));
}

describe('[CL20] rank', () => {
  it('prints the ranking, how firm the first is, and what would unseat it', async () => {
    const { code, printed } = await rank([]);
    expect(code).toBe(0);
    expect(printed).toEqual([
      '  rank   heat  ready scored spread  first  top 3  handoff',
      '     1     50    100    8/8      0  100 %  100 %  Sell → Visit',
      '     2     47     50    8/8      0    0 %  100 %  Visit → Bill',
      '     –      ?      ?    0/8      ?      ?      ?  Bill → Thank',
      '',
      'Sell → Visit: Ranks first in 100 % of 10,000 weightings, in the top three in 100 %. Raising risk level from 0 to 0.6 would put Visit → Bill first.',
      'Weights: Balanced, customerImpact=3,exceptionVolume=3,hiddenLabor=2,cashImpact=2,ownershipClarity=3,systemClarity=2,riskLevel=0',
    ]);
  });

  it('prints JSON with these keys in this order, not rounded', async () => {
    const report = await ranked();
    expect(Object.keys(report)).toEqual(['weights', 'lens', 'unseating', 'unseatingSentence', 'handoffs']);
    expect(report.weights).toEqual({ name: 'Balanced', ...defaultWeights });
    expect(report.unseating).toEqual({ dimension: 'riskLevel', from: 0, to: 0.5, handoff: 'visit:bill' });
    expect(Object.keys(report.handoffs[0])).toEqual(
      'id name fromLane toLane rank heat readiness coverage spread mustDiscuss lens firmness'.split(' '),
    );
    expect(report.handoffs[1]).toMatchObject({
      id: 'visit:bill',
      rank: 2,
      heat: 700 / 15,
      readiness: 50,
      mustDiscuss: true,
      firmness: { first: 0, topThree: 1, ranks: [0, 1] },
    });
    expect(report.handoffs[2]).toMatchObject({ rank: null, heat: null, firmness: null });
  });

  it('ranks by other weights: a preset by name, one of the user’s own, or weights one by one', async () => {
    // With risk level 5 Visit → Bill has 12 of 20, heat 60.
    expect((await ranked('--weights', 'riskLevel=5')).handoffs[0]).toMatchObject({
      id: 'visit:bill',
      heat: 60,
    });
    expect((await ranked('--weights', 'customer promise')).weights).toMatchObject({
      name: 'Customer promise',
    });
    expect((await ranked('--weights', 'CustomerPromise')).weights).toMatchObject({ customerImpact: 5 });
    const own = [{ name: 'Audit', weights: { ...defaultWeights, riskLevel: 4 } }];
    const { printed } = await rank(['--weights', 'audit'], own);
    expect(printed.at(-1)).toMatch(/^Weights: Audit, .*riskLevel=4$/);
  });

  it('lists through another lens what stands out there first', async () => {
    const report = await ranked('--lens', 'readiness', '--weights', 'riskLevel=5');
    expect(report.lens).toBe('readiness');
    expect(report.handoffs[0]).toMatchObject({ id: 'sell:visit', rank: 2, lens: { value: 100 } });
    const { printed } = await rank(['--lens', 'readiness']);
    expect(printed[1]).toMatch(/Sell → Visit: readiness 100$/);
    expect(printed).toContain('Sorted by readiness, the readiest first. What is not known comes last.');
  });

  it.each([
    [
      '--weights',
      'sales',
      /^There is no preset sales; there are Balanced, Customer promise, Cash, Compliance: baton rank/,
    ],
    ['--weights', 'love=5', /^There is no weight love; there are customerImpact, /],
    ['--weights', 'cashImpact=6', /^The weight of cashImpact is a number from 0 to 5, not 6: /],
    ['--weights', 'cashImpact=', /^The weight of cashImpact is a number from 0 to 5, not nothing: /],
    ['--weights', 'cashImpact=1e0', /not 1e0: /],
    ['--weights', 'cashImpact=1,cashImpact=2', /^The weight of cashImpact is given twice: /],
    ['--weights', 'cashImpact=1,', /^There is no weight /],
    ['--lens', 'beauty', /^There is no lens beauty; /],
  ])('refuses %s %s with a sentence', async (option, value, sentence) => {
    const { code, complained, printed } = await rank([option, value]);
    expect([code, printed]).toEqual([2, []]);
    expect(complained.join(' ')).toMatch(sentence);
  });
});
