import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import type { Clock, Ids, Log } from '../ports.ts';

export const systemClock: Clock = { now: () => new Date().toISOString() };

export const systemIds: Ids = { create: () => randomUUID() };

/** The name under which this machine's user edits, as the system knows it. */
export function systemAuthor(): string {
  try {
    return userInfo().username;
  } catch {
    // A user identifier without an entry in the system's list, as in some containers.
    return 'unknown';
  }
}

/** Writes what a developer or an administrator may want to know to standard error. */
export const standardErrorLog: Log = {
  info: (message) => console.error(message),
  error: (message, cause) => console.error(cause === undefined ? message : [message, cause]),
};
