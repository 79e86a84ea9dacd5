import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { api, type Method } from '../../shared/contract/api.ts';
import type { Outcome } from '../../shared/contract/outcome.ts';
import type { ContractCase } from './contractCase.ts';
import { contractCases } from './contractCases.ts';
import { type ContractWorld, contractWorld } from './contractWorld.ts';
import { chromiumTransport, directTransport, electronTransport } from './transports.ts';

vi.mock('electron', () => import('../support/electronStandIn.ts'));

const methods = Object.keys(api) as Method[];

it('[HO10] every method of the contract has a case', () => {
  const covered = new Set(contractCases.map(({ method }) => method));
  expect(methods.filter((method) => !covered.has(method))).toEqual([]);
});

describe.each([
  ['called directly', directTransport],
  ['over Electron’s channel', electronTransport],
  ['over the pipe to Chromium', chromiumTransport],
] as const)('[HO10] the contract, %s', (_, connect) => {
  let world: ContractWorld;
  beforeAll(async () => {
    world = await contractWorld(connect);
  });
  afterAll(() => world?.close());

  describe('answers every method', () => {
    it.each(contractCases.map((entry) => [`${entry.method} ${entry.says}`, entry] as const))(
      '%s',
      async (_name, entry) => {
        await expectOutcome(entry, await world.ask(entry.method, entry.request(world)), world);
      },
    );
  });

  describe('refuses what is not in it, and changes nothing', () => {
    it('a method that is not there, whatever an object may be asked for', async () => {
      for (const method of ['library.drop', 'toString', '__proto__', 'constructor', ''])
        expect(await world.askText(method, '{}'), method).toMatchObject(refused);
    });

    it.each(methods)('%s with a key too many', async (method) => {
      const before = await world.ask('library.list', {});
      const entry = contractCases.find((candidate) => candidate.method === method && 'expect' in candidate);
      const request = entry?.request(world) ?? {};
      expect(await world.ask(method, { ...Object(request), surplus: 1 })).toMatchObject(refused);
      expect(await world.ask('library.list', {})).toEqual(before);
    });

    it('a request that is no JSON, or of another kind', async () => {
      for (const json of ['', '{', 'null', '[]', '"a"', '{"__proto__":{"mapId":"x"}}'])
        expect(await world.askText('library.open', json), json).toMatchObject(refused);
    });

    it('a text longer than the contract allows; one character less is taken', async () => {
      const create = (length: number) =>
        world.ask('library.create', { template: null, title: 'x'.repeat(length) });
      expect(await create(1_001)).toMatchObject(refused);
      expect(await create(1_000)).toMatchObject({ ok: true });
    });
  });
});

const refused = { ok: false, failure: { code: 'bad-request' } };

async function expectOutcome(
  entry: ContractCase,
  outcome: Outcome<unknown>,
  world: ContractWorld,
): Promise<void> {
  if ('fails' in entry) {
    expect(outcome).toMatchObject({ ok: false, failure: { code: entry.fails } });
    return;
  }
  if (!outcome.ok) expect.fail(outcome.failure.sentence);
  await entry.expect(api[entry.method].response.parse(outcome.value) as never, world);
}
