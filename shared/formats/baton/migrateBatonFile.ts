/** A file as parsed: its version is known, its records are not checked yet. */
export interface UncheckedFile {
  readonly formatVersion: number;
  readonly savedAt: unknown;
  readonly records: unknown;
}

/** Turns a file of one version into the next version's, or throws when it cannot. */
export type BatonMigration = (file: UncheckedFile) => UncheckedFile;

/** Version -> the step from it to the next. Version 1 is the first. A migration that was released never changes. */
export const batonMigrations: ReadonlyMap<number, BatonMigration> = new Map([[1, withoutChange]]);

/**
 * Version 2 knows rounds, comments, origins, templates and score sheets besides; all that version 1 holds means the
 * same in it.
 */
function withoutChange(file: UncheckedFile): UncheckedFile {
  return file;
}

/** The file in the target version, or null when a step is missing or fails. */
export function migrateBatonFile(
  file: UncheckedFile,
  target: number,
  migrations: ReadonlyMap<number, BatonMigration>,
): UncheckedFile | null {
  let at = file;
  for (let version = file.formatVersion; version < target; version += 1) {
    const migrate = migrations.get(version);
    if (!migrate) return null;
    try {
      at = { ...migrate(at), formatVersion: version + 1 };
    } catch {
      return null;
    }
  }
  return at;
}
