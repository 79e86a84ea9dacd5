import { expect } from 'vitest';
import type { Method, Response } from '../../shared/contract/api.ts';
import type { FailureCode } from '../../shared/contract/outcome.ts';
import type { ContractWorld } from './contractWorld.ts';

/** One call: what is asked, and what the page must get. Cases run in turn and may use what earlier ones learned. */
export type ContractCase = {
  [M in Method]: {
    readonly method: M;
    readonly says: string;
    request(world: ContractWorld): unknown;
  } & (
    | { readonly fails: FailureCode }
    | { expect(value: Response<M>, world: ContractWorld): void | Promise<void> }
  );
}[Method];

export const learned = (world: ContractWorld, key: string): string =>
  world.learned.get(key) ?? `nothing learned of ${key}`;

/** Asks for the map that the cases made. */
export const mapRequest = (world: ContractWorld) => ({ mapId: learned(world, 'mapId') });

/** Asks for the copy of the sample. */
export const sampleRequest = (world: ContractWorld) => ({ mapId: learned(world, 'sampleId') });

export const isEmpty = (value: unknown) => expect(value).toEqual({});

/** What was written into a file of this name, as text. */
export const writtenText = (world: ContractWorld, name: string): string =>
  Buffer.from(world.dialogs.written.get(name) ?? []).toString('utf8');

/** An owner that no map names. */
export const unusedOwner = { type: 'owner', id: 'unused' };
