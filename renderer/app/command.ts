import type { App } from './appContext.ts';
import type { MenuPlace } from './menuPlace.ts';

export const commandGroups = [
  'Step',
  'Handoff',
  'Lane',
  'Room',
  'Edit',
  'View',
  'Map',
  'File',
  'Application',
] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** One thing a person can do. Menu, toolbar, palette, shortcuts and cheat sheet are views of the same list. */
export interface Command {
  readonly id: string;
  readonly group: CommandGroup;
  /** What it does now, such as “Undo rename step”. */
  label(app: App): string;
  /** What it does at any time, such as “Undo”, for lists that do not change; left out where the label does not. */
  readonly name?: string;
  /** Other words for it that a person may look for. */
  readonly alsoCalled?: string;
  /**
   * Key combinations such as `Mod+Shift+Z`, `Tab`, `Alt+ArrowUp`, `Digit1`. Mod is Ctrl, or Cmd on a Mac.
   * Letters go by what they type, digits by where they lie.
   */
  readonly keys: readonly string[];
  /** True where the system answers the keys with an event of its own: they are shown, and not listened to. */
  readonly isNative?: boolean;
  /** Where several commands share a key, the first enabled one runs. */
  isEnabled(app: App): boolean;
  /** Why it is not enabled, such as “Nothing to undo”; left out where its group says it. */
  readonly whyNot?: string;
  /** For something that is on or off: whether it is on. */
  isOn?(app: App): boolean;
  run(app: App): void | Promise<void>;
  /** True when the keys work while a text field has the focus too. A character alone never does. */
  readonly alsoInTextFields?: boolean;
  /** Where it stands in the native menu; not there when left out. */
  readonly menu?: MenuPlace;
}

/** What the command is called in lists that do not change with the map. */
export function nameOf(command: Command, app: App): string {
  return command.name ?? command.label(app);
}
