import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { CHAIN_START, type LoggedEdit } from './editChain.ts';
import { writeDurably } from './writeDurably.ts';

const headSchema = z.strictObject({
  seq: z.number().int().min(0),
  hash: z.string().length(64),
  time: z.string(),
  label: z.string(),
});

/** The newest entry of the log, as it is kept beside the database. */
export type Head = Readonly<z.infer<typeof headSchema>>;

export type HeadFile =
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'read'; readonly head: Head };

export function headOf(tip: LoggedEdit | null): Head {
  if (!tip) return { seq: 0, hash: CHAIN_START, time: '', label: '' };
  return { seq: tip.seq, hash: tip.hash, time: tip.time, label: tip.label };
}

/** Called after the transaction is on the disk, so the head is never ahead of a sound log. */
export function writeHead(path: string, head: Head): void {
  const text = JSON.stringify(head);
  writeDurably(path, `${checkOf(text)} ${text}\n`);
}

export function readHead(path: string): HeadFile {
  if (!existsSync(path)) return { kind: 'missing' };
  const [, check, text] = /^([0-9a-f]{64}) (.+)\n$/.exec(readFileSync(path, 'utf8')) ?? [];
  if (text === undefined || checkOf(text) !== check) return { kind: 'damaged' };
  const head = headSchema.safeParse(JSON.parse(text));
  return head.success ? { kind: 'read', head: head.data } : { kind: 'damaged' };
}

function checkOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
