import { createStore } from 'zustand/vanilla';
import type { NamedEntry } from '../../../ui/matchNames.ts';

/** What is being typed over a step. The field keeps the text itself; this follows it for those who read it. */
export interface Typing {
  readonly text: string;
  readonly caret: number;
  /** Lanes picked from the list, also those that are made when the name is kept. */
  readonly picked: readonly NamedEntry[];
  /** Which line of the list of lanes is marked. */
  readonly marked: number;
  /** Where the `@` stands whose list was closed by Esc; null when none was. */
  readonly closed: number | null;
}

export const initialTyping: Typing = { text: '', caret: 0, picked: [], marked: 0, closed: null };

export const typingStore = createStore<Typing>(() => initialTyping);
