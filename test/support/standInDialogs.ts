import { sourceFileAt } from '../../electron/services/files/sourceFileAt.ts';
import type { Dialogs, FileKind } from '../../electron/services/ports.ts';

export interface StandInDialogs extends Dialogs {
  /** The next opening dialog answers these files. Without an answer, it is as if the user closed it. */
  answerSources(...paths: readonly string[]): void;
  /** The next saving dialog is closed by the user. Without this, what is suggested is taken. */
  cancelSaving(): void;
  /** What was written: name -> content. */
  readonly written: ReadonlyMap<string, Uint8Array>;
  /** What each saving dialog suggested, in turn. */
  readonly suggested: readonly { readonly name: string; readonly kind: FileKind }[];
}

/** Dialogs that a test answers in the user's place. */
export function standInDialogs(): StandInDialogs {
  const written = new Map<string, Uint8Array>();
  const suggested: { name: string; kind: FileKind }[] = [];
  let sources: readonly string[] = [];
  let isCancelled = false;
  return {
    written,
    suggested,
    answerSources: (...paths) => {
      sources = paths;
    },
    cancelSaving: () => {
      isCancelled = true;
    },
    async chooseSources() {
      const chosen = sources;
      sources = [];
      return Promise.all(chosen.map(sourceFileAt));
    },
    async chooseDestination(name, kind) {
      suggested.push({ name, kind });
      const cancelled = isCancelled;
      isCancelled = false;
      if (cancelled) return null;
      return { name, write: async (content) => void written.set(name, Buffer.from(content)) };
    },
  };
}
