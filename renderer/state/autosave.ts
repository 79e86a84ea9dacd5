import { createStore, type StoreApi } from 'zustand/vanilla';
import { UserError } from '../../shared/contract/outcome.ts';
import type { Host } from '../host/host.ts';
import type { Commit } from './documentStore.ts';
import { newId } from './newId.ts';

/** What the status line says. “saved” means: on the disk. */
export type SaveStatus =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'notSaved'; readonly held: number; readonly sentence: string };

export interface Autosave {
  readonly status: StoreApi<SaveStatus>;
  /** Tells at which stored version a map was opened. */
  begin(mapId: string, version: number): void;
  /** The version of the map that is stored now; 0 for a map that was not opened. */
  versionOf(mapId: string): number;
  /** Stores the change after those before it. */
  store(commit: Commit): void;
  /** Resolves when everything is stored, or when the first held change could not be. */
  settle(): Promise<void>;
  /** Tries the held changes again at once. */
  retry(): void;
}

interface Held extends Commit {
  readonly editId: string;
}

const RETRY_MILLISECONDS = [500, 1_000, 2_000, 5_000];

/** Sends changes to the library one after the other, keeps those it did not take, and tries again. */
export function createAutosave(host: Host): Autosave {
  const status = createStore<SaveStatus>(() => ({ kind: 'saved' }));
  const versions = new Map<string, number>();
  const held: Held[] = [];
  let running: Promise<void> | null = null;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const send = async (next: Held): Promise<void> => {
    const base = versions.get(next.mapId) ?? 0;
    const { version } = await host.invoke('library.commit', { ...next, base });
    versions.set(next.mapId, version);
  };

  const drain = async (): Promise<void> => {
    for (let next = held[0]; next !== undefined; next = held[0]) {
      try {
        await send(next);
        held.shift();
        failures = 0;
      } catch (error) {
        refuse(error);
        return;
      }
    }
    status.setState({ kind: 'saved' }, true);
  };

  const refuse = (error: unknown): void => {
    const sentence = error instanceof UserError ? error.message : 'The library does not answer.';
    status.setState({ kind: 'notSaved', held: held.length, sentence }, true);
    const wait = RETRY_MILLISECONDS[Math.min(failures, RETRY_MILLISECONDS.length - 1)];
    failures += 1;
    clearTimeout(timer);
    timer = setTimeout(run, wait);
  };

  const run = (): void => {
    clearTimeout(timer);
    running ??= drain().finally(() => {
      running = null;
    });
  };

  return {
    status,
    begin: (mapId, version) => void versions.set(mapId, version),
    versionOf: (mapId) => versions.get(mapId) ?? 0,
    store(commit) {
      held.push({ ...commit, editId: newId() });
      const current = status.getState();
      if (current.kind === 'notSaved') status.setState({ ...current, held: held.length }, true);
      else {
        status.setState({ kind: 'saving' }, true);
        run();
      }
    },
    settle: async () => {
      run();
      await running;
    },
    retry: run,
  };
}
