import type { App } from './appContext.ts';

export type CommandGroup = 'Map' | 'Lane' | 'Step' | 'Handoff' | 'View' | 'Edit' | 'File' | 'Application';

/** One thing a person can do. Menu, toolbar, shortcuts and cheat sheet are views of the same list. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  label(app: App): string;
  /**
   * Key combinations such as `Mod+Shift+Z`, `Tab`, `Alt+ArrowUp`, `Digit1`. Mod is Ctrl, or Cmd on a Mac.
   * Letters go by what they type, digits by where they lie.
   */
  readonly keys: readonly string[];
  /** Where several commands share a key, the first enabled one runs. */
  isEnabled(app: App): boolean;
  run(app: App): void | Promise<void>;
  /** True when the keys work while a text field has the focus too. */
  readonly alsoInTextFields?: boolean;
}
