import { BATON_FORMAT, BATON_VERSION, batonEnvelopeSchema } from './batonFormat.ts';
import { cannotMigrate, type FileRefusal, tooNew } from './fileRefusal.ts';
import { type BatonMigration, batonMigrations, migrateBatonFile } from './migrateBatonFile.ts';
import { type OpenedRecords, openRecords } from './openRecords.ts';
import { type FileFormat, parseFile } from './parseFile.ts';

/** How opening a `.baton` file went. */
export type BatonFileOutcome = FileRefusal | OpenedRecords;

export interface BatonReading {
  /** The file's name, as sentences give it. */
  readonly fileName?: string;
  /** The version to migrate to and the steps there; given in tests only. */
  readonly version?: number;
  readonly migrations?: ReadonlyMap<number, BatonMigration>;
}

const batonFormat: FileFormat = {
  format: BATON_FORMAT,
  noun: 'a Baton file',
  choose: 'Choose a .baton file that Baton saved, or a .bpmn diagram.',
  version: BATON_VERSION,
  keys: Object.keys(batonEnvelopeSchema.shape),
};

/** Opens the text of a `.baton` file in stages. Nothing is repaired: a file is opened as it is, or refused. */
export function readBatonFile(text: string, reading: BatonReading = {}): BatonFileOutcome {
  const name = reading.fileName ?? 'This file';
  const target = reading.version ?? BATON_VERSION;
  const content = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const parsed = parseFile(content, name, batonFormat);
  if ('kind' in parsed) return parsed;
  const { formatVersion } = parsed;
  if (formatVersion > target) return tooNew(name, formatVersion, target);
  const { savedAt, records } = parsed.content;
  const file = { formatVersion, savedAt, records };
  const migrated = migrateBatonFile(file, target, reading.migrations ?? batonMigrations);
  return migrated ? openRecords(migrated, name) : cannotMigrate(name, formatVersion, target);
}
