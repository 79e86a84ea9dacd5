import { createStore, type StoreApi } from 'zustand/vanilla';

/** What lies over the whole window, one at a time. */
export type ShellDialog = 'palette' | 'cheatSheet' | 'about';

export interface ShellState {
  readonly dialog: ShellDialog | null;
  /** Whether the menu of what can be exported is open. */
  readonly isExportShown: boolean;
  /** Whether somebody asked for the first steps, which otherwise come with the sample of the first start. */
  readonly isChecklistAsked: boolean;
  /** What had the focus when it was opened, to have it again. */
  readonly cameFrom: HTMLElement | null;
}

export interface ShellStore extends StoreApi<ShellState> {
  open(dialog: ShellDialog): void;
  close(): void;
}

export function createShellStore(): ShellStore {
  const store = createStore<ShellState>(() => ({
    dialog: null,
    isExportShown: false,
    isChecklistAsked: false,
    cameFrom: null,
  }));
  return {
    ...store,
    open: (dialog) => {
      const { activeElement } = document;
      store.setState({ dialog, cameFrom: activeElement instanceof HTMLElement ? activeElement : null });
    },
    close: () => store.setState({ dialog: null }),
  };
}
