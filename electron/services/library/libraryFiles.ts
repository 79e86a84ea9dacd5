import { join } from 'node:path';

/** Where everything of one library lies. */
export interface LibraryFiles {
  readonly folder: string;
  readonly database: string;
  readonly writeAheadLog: string;
  /** The newest entry of the log of edits, kept beside the database so that a lost tail is noticed. */
  readonly head: string;
  /** Who has the library open. */
  readonly holder: string;
  readonly backups: string;
  /** What the user set for all maps. */
  readonly settings: string;
}

export function libraryFiles(folder: string): LibraryFiles {
  return {
    folder,
    database: join(folder, 'baton.sqlite'),
    writeAheadLog: join(folder, 'baton.sqlite-wal'),
    head: join(folder, 'baton.head'),
    holder: join(folder, 'baton.holder.json'),
    backups: join(folder, 'backups'),
    settings: join(folder, 'settings.json'),
  };
}
