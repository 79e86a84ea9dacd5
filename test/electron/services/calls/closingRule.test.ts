import { describe, expect, it, vi } from 'vitest';
import { closingRule } from '../../../../electron/services/calls/closingRule.ts';
import { answeredCall, failedCall } from '../../../../electron/services/calls/pageCalls.ts';
import { trackCalls } from '../../../../electron/services/calls/trackCalls.ts';

const quick = { quiet: 10, deadline: 200 };
const stored = answeredCall({ version: 2 });
const failed = failedCall({ code: 'disk-full', sentence: 'Not saved: disk full.' });

describe('[HO8] a window closes when what it held is stored', () => {
  it('waits for the call under way', async () => {
    const answer = Promise.withResolvers<string>();
    const tracked = trackCalls(() => answer.promise, quick);
    const call = tracked.calls('library.commit', '{}');
    const settled = vi.fn();
    const waiting = tracked.settled().then(settled);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(settled).not.toHaveBeenCalled();
    answer.resolve(stored);
    await Promise.all([call, waiting]);
    expect(settled).toHaveBeenCalledWith(true);
  });

  it('may not close after an edit that was not stored, and may once it was', async () => {
    let answer = failed;
    const tracked = trackCalls(async () => answer, quick);
    await tracked.calls('library.commit', '{}');
    expect(await tracked.settled()).toBe(false);
    answer = stored;
    await tracked.calls('library.commit', '{}');
    expect(await tracked.settled()).toBe(true);
  });

  it('a failed question is no lost edit', async () => {
    const tracked = trackCalls(async () => failed, quick);
    await tracked.calls('library.open', '{}');
    expect(await tracked.settled()).toBe(true);
  });

  it('does not wait for ever', async () => {
    const tracked = trackCalls(() => new Promise(() => undefined), quick);
    void tracked.calls('exchange.chooseFiles', '{}');
    expect(await tracked.settled()).toBe(false);
  });

  it('tells the page once, however often the button is pressed meanwhile', async () => {
    const announce = vi.fn();
    const mayClose = closingRule(announce, async () => true);
    expect(await Promise.all([mayClose(), mayClose()])).toEqual([true, true]);
    expect(announce).toHaveBeenCalledOnce();
  });

  it('stays once when something could not be stored, then closes', async () => {
    const mayClose = closingRule(
      () => undefined,
      async () => false,
    );
    expect(await mayClose()).toBe(false);
    expect(await mayClose()).toBe(true);
  });
});
