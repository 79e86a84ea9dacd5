import { setTimeout as wait } from 'node:timers/promises';
import type { Outcome } from '../../../shared/contract/outcome.ts';
import type { PageCalls } from './pageCalls.ts';

export interface TrackedCalls {
  readonly calls: PageCalls;
  /**
   * Resolves once no call has been under way for a while: true when the last edit that was sent is stored,
   * false when it could not be, or when calls are still under way at the deadline.
   */
  settled(): Promise<boolean>;
}

const QUIET_MILLISECONDS = 150;
const DEADLINE_MILLISECONDS = 10_000;

/** Watches the calls of a page, so that its window closes only when what it held is stored. */
export function trackCalls(
  calls: PageCalls,
  { quiet, deadline } = { quiet: QUIET_MILLISECONDS, deadline: DEADLINE_MILLISECONDS },
): TrackedCalls {
  let underWay = 0;
  let lastActivity = 0;
  let lastCommitStored = true;
  const tracked: PageCalls = async (method, json) => {
    underWay += 1;
    try {
      const answer = await calls(method, json);
      if (method === 'library.commit') lastCommitStored = (JSON.parse(answer) as Outcome<unknown>).ok;
      return answer;
    } finally {
      underWay -= 1;
      lastActivity = performance.now();
    }
  };
  return {
    calls: tracked,
    async settled() {
      const asked = performance.now();
      const isQuiet = () => underWay === 0 && performance.now() - Math.max(asked, lastActivity) >= quiet;
      while (!isQuiet() && performance.now() - asked < deadline) await wait(quiet / 5);
      return underWay === 0 && lastCommitStored;
    },
  };
}
