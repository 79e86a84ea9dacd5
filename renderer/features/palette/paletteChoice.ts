import type { App } from '../../app/appContext.ts';

/** One line of the palette: something to do, or somewhere to go. */
export interface PaletteChoice {
  readonly id: string;
  readonly kind: 'command' | 'map' | 'step' | 'handoff' | 'lane';
  readonly title: string;
  /** What tells it from others of the same title: its group, its lane. */
  readonly detail: string;
  /** Other words under which it is found. */
  readonly words: string;
  /** The keys that do the same, or null. */
  readonly keys: string | null;
  /** Why it cannot be chosen now, or null when it can. */
  readonly whyNot: string | null;
  /** For something that is on or off: whether it is on. */
  readonly isOn: boolean | null;
  run(app: App): void | Promise<void>;
}
