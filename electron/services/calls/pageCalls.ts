import type { Failure, Outcome } from '../../../shared/contract/outcome.ts';

/** What a page may ask of its host: a method and its request as JSON, answered with an outcome as JSON. */
export type PageCalls = (method: string, json: string) => Promise<string>;

/** The answer to a call that no honest page makes. */
export function refusedCall(sentence: string): string {
  return failedCall({ code: 'bad-request', sentence });
}

export function failedCall(failure: Failure): string {
  const outcome: Outcome<never> = { ok: false, failure };
  return JSON.stringify(outcome);
}

export function answeredCall(value: unknown): string {
  const outcome: Outcome<unknown> = { ok: true, value };
  return JSON.stringify(outcome);
}
