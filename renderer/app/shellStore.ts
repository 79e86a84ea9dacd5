import { createStore, type StoreApi } from 'zustand/vanilla';

/** What lies over the whole window, one at a time. */
export type ShellDialog = 'palette' | 'cheatSheet' | 'about';

export interface ShellState {
  readonly dialog: ShellDialog | null;
  /** What had the focus when it was opened, to have it again. */
  readonly cameFrom: HTMLElement | null;
}

export interface ShellStore extends StoreApi<ShellState> {
  open(dialog: ShellDialog): void;
  close(): void;
}

export function createShellStore(): ShellStore {
  const store = createStore<ShellState>(() => ({ dialog: null, cameFrom: null }));
  return {
    ...store,
    open: (dialog) => {
      const { activeElement } = document;
      store.setState({ dialog, cameFrom: activeElement instanceof HTMLElement ? activeElement : null });
    },
    close: () => store.setState({ dialog: null }),
  };
}
