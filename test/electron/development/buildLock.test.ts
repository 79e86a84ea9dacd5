import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { takeBuildLock } from '../../../electron/development/buildLock.ts';

function lockFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'baton-lock-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'building');
}

/** Somebody waiting for the lock, and whether he has it by now. */
function waiter(lock: string) {
  const state = { has: false };
  const release = takeBuildLock(lock).then((given) => {
    state.has = true;
    return given;
  });
  return { state, release };
}

it('a second build waits for the first', async () => {
  const lock = lockFolder();
  const release = await takeBuildLock(lock);
  const second = waiter(lock);
  await wait(450);
  expect(second.state.has).toBe(false);
  release();
  (await second.release)();
  expect(existsSync(lock)).toBe(false);
});

it('a lock that a killed build left is taken over at once', async () => {
  const lock = lockFolder();
  const { pid } = spawnSync(process.execPath, ['--version']);
  mkdirSync(join(lock, 'out'), { recursive: true });
  writeFileSync(join(lock, 'process'), String(pid));
  const second = waiter(lock);
  await wait(100);
  expect(second.state.has).toBe(true);
  expect(existsSync(join(lock, 'out'))).toBe(false);
  (await second.release)();
});

it('and one of a number that another program has by now, after two minutes', async () => {
  const lock = lockFolder();
  mkdirSync(lock);
  writeFileSync(join(lock, 'process'), String(process.pid));
  const earlier = Date.now() / 1_000 - 121;
  utimesSync(lock, earlier, earlier);
  (await takeBuildLock(lock))();
});

it('where nothing can be built, the error is told and not waited for', async () => {
  await expect(takeBuildLock(join(lockFolder(), 'below'))).rejects.toMatchObject({ code: 'ENOENT' });
});
