import type { Dialogs } from '../../services/ports.ts';

/** Dialogs that are there before the window is: the services start first, and ask only once a page asks them. */
export function lateDialogs(): Dialogs & { use(dialogs: Dialogs): void } {
  const { promise, resolve } = Promise.withResolvers<Dialogs>();
  return {
    use: resolve,
    chooseSources: async (kinds) => (await promise).chooseSources(kinds),
    chooseDestination: async (suggestedName, kind) => (await promise).chooseDestination(suggestedName, kind),
  };
}
