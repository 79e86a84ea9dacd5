import { readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { UserError } from '../../../shared/contract/outcome.ts';
import { readableTime } from '../../../shared/model/readableTime.ts';
import { writeDurably } from './writeDurably.ts';

/** Who has a library open. It only informs: the lock itself is the database's. */
const holderSchema = z.object({ program: z.string(), process: z.number(), since: z.string() });
export type Holder = Readonly<z.infer<typeof holderSchema>>;

export function writeHolder(path: string, holder: Holder): void {
  writeDurably(path, `${JSON.stringify(holder)}\n`);
}

export function removeHolder(path: string): void {
  rmSync(path, { force: true });
}

/** The refusal of a library that somebody else has open, saying who when that is known. */
export function libraryInUse(path: string): UserError {
  const holder = readHolder(path);
  const who = holder
    ? `It is open in ${holder.program} (process ${holder.process}, since ${readableTime(holder.since)}).`
    : 'It is open in another program.';
  return new UserError('library-in-use', `The library is in use. ${who} Close it there, then try again.`);
}

function readHolder(path: string): Holder | null {
  try {
    return holderSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // The note is for people. Without a readable one the refusal stands, only less precise.
    return null;
  }
}
