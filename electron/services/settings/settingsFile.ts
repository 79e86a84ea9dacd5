import { existsSync, readFileSync, renameSync } from 'node:fs';
import { type Settings, settingsSchema, usualSettings } from '../../../shared/contract/settings.ts';
import { libraryFailure } from '../library/libraryFailure.ts';
import { writeDurably } from '../library/writeDurably.ts';

/** The settings of one library, kept in a file beside it. */
export interface SettingsFile {
  /** What the user should read about the settings: that they could not be read. */
  readonly notices: readonly string[];
  read(): Settings;
  /**
   * Answers the settings after the change, once they are on the disk.
   * @throws UserError when they cannot be written; they are then as before.
   */
  change(patch: Partial<Record<keyof Settings, unknown>>): Settings;
}

/** Never throws: a file that cannot be read is set aside, and the usual settings hold. */
export function openSettings(path: string): SettingsFile {
  const found = readSettings(path);
  let settings = found ?? usualSettings;
  return {
    notices: found ? [] : [unreadable(path)],
    read: () => settings,
    change(patch) {
      const changed = settingsSchema.parse({ ...settings, ...patch });
      try {
        writeDurably(path, `${JSON.stringify(changed, null, 2)}\n`);
      } catch (error) {
        throw libraryFailure(error, 'save');
      }
      settings = changed;
      return settings;
    },
  };
}

/** What a file does not mention, such as a setting that came later, is as usual. Null when it cannot be read. */
export function readSettings(path: string): Settings | null {
  try {
    if (!existsSync(path)) return usualSettings;
    const content: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (typeof content !== 'object' || content === null) return null;
    return settingsSchema.parse({ ...usualSettings, ...content });
  } catch {
    // No JSON, a value that is none of ours, a folder in its place: the sentence below is all that can be said.
    return null;
  }
}

function unreadable(path: string): string {
  const opening = 'Your settings could not be read, so Baton begins with the usual ones.';
  try {
    renameSync(path, `${path}.damaged`);
    return `${opening} The file is kept as settings.json.damaged.`;
  } catch {
    return opening;
  }
}
