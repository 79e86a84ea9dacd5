import { describe, expect, it } from 'vitest';
import { type PrintDesk, printDesk } from '../../../../electron/services/printing/printDesk.ts';
import type { PrintJob } from '../../../../shared/contract/printJob.ts';

const job = (date: string): PrintJob => ({
  kind: 'picture',
  subject: { kind: 'pareto' },
  records: [],
  version: null,
  date,
  raters: 'named',
});

async function ask({ calls }: PrintDesk, last: unknown, method = 'print.job') {
  return JSON.parse(await calls(method, JSON.stringify({ last })));
}

const none = { outcome: 'none' };
const drawn = { outcome: 'drawn', width: 120, height: 80 };

describe('[HO6] the desk between a print page and its host', () => {
  it('gives the page its job when there is one, and hears that it is drawn when the page asks again', async () => {
    const desk = printDesk();
    const first = ask(desk, none);
    const size = desk.draw(job('2026-01-01'), 1_000);
    expect((await first).value.date).toBe('2026-01-01');
    const second = ask(desk, drawn);
    expect(await size).toEqual({ width: 120, height: 80 });
    void desk.draw(job('2026-01-02'), 1_000).catch(() => undefined);
    expect((await second).value.date).toBe('2026-01-02');
  });

  it('keeps a job until the page has loaded and asks for it', async () => {
    const desk = printDesk();
    const size = desk.draw(job('2026-01-01'), 1_000);
    await ask(desk, none);
    void ask(desk, drawn);
    expect(await size).toEqual({ width: 120, height: 80 });
  });

  it('says at once that a page could not draw, and after a while that it did not answer', async () => {
    const desk = printDesk();
    const failed = desk.draw(job('2026-01-01'), 60_000);
    await ask(desk, none);
    void ask(desk, { outcome: 'failed', reason: 'There is no such handoff.' });
    await expect(failed).rejects.toThrow('There is no such handoff.');
    await expect(printDesk().draw(job('2026-01-01'), 10)).rejects.toThrow('not drawn in time');
  });

  it.each([
    ['library.list', none],
    ['print.job', undefined],
    ['print.job', { outcome: 'drawn', width: -1, height: 80 }],
    ['print.job', { ...none, path: '/etc/passwd' }],
  ])('refuses %s with %j', async (method, last) => {
    expect(await ask(printDesk(), last, method)).toMatchObject({
      ok: false,
      failure: { code: 'bad-request' },
    });
  });
});
