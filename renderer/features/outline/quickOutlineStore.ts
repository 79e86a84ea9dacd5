import { createStore } from 'zustand/vanilla';

/** The quick outline of this window and moment. The draft stays when it is closed, for the next time. */
export interface QuickOutlineState {
  readonly isOpen: boolean;
  readonly draft: string;
  /** Whether the open map's own outline is shown in place of the draft. */
  readonly showsMap: boolean;
}

export const quickOutlineStore = createStore<QuickOutlineState>(() => ({
  isOpen: false,
  draft: '',
  showsMap: false,
}));

/** Opens the quick outline, on a text that takes the draft's place when one is given. */
export function openQuickOutline(draft?: string): void {
  quickOutlineStore.setState({ isOpen: true, showsMap: false, ...(draft !== undefined && { draft }) });
}
