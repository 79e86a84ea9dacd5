import { type FailureCode, UserError } from '../../../shared/contract/outcome.ts';

/** What was being done when the disk or the database said no. */
export type Doing = 'open' | 'save' | 'read';

type Cause = 'disk-full' | 'read-only' | 'library-in-use' | 'library-damaged' | 'no-folder' | 'input-output';

const causes: readonly (readonly [RegExp, Cause])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)/, 'disk-full'],
  [/^(SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|EROFS|EACCES|EPERM)/, 'read-only'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'library-in-use'],
  [/^(SQLITE_CORRUPT|SQLITE_NOTADB)/, 'library-damaged'],
  [/^(ENOENT|ENOTDIR)$/, 'no-folder'],
  [/^(SQLITE_IOERR|E[A-Z]+$)/, 'input-output'],
];

const sentences: Record<Cause, string> = {
  'disk-full': 'The disk is full. Free some space, then try again.',
  'read-only':
    'Baton may not write in the folder of the library. Allow it to, or choose another folder, then try again.',
  'library-in-use': 'Another program is using the library. Close it there, then try again.',
  'library-damaged': 'A part of the library cannot be read: it is damaged on the disk.',
  'no-folder':
    'The folder of the library is not there and cannot be made. Choose another folder, then try again.',
  'input-output': 'The disk answered with an error. Check that it is connected and sound, then try again.',
};

const openings: Record<Doing, string> = {
  open: 'The library was not opened, and nothing was changed.',
  save: 'Not saved.',
  read: 'The map could not be read.',
};

/** The error as a sentence for the user. A `UserError` stays as it is; an error of our own making is not hidden. */
export function libraryFailure(error: unknown, doing: Doing): UserError {
  if (error instanceof UserError) return error;
  const cause = causeOf(error);
  if (!cause) {
    return new UserError(
      'unexpected',
      `${openings[doing]} Something went wrong that Baton did not foresee.`,
      {
        cause: error,
      },
    );
  }
  const code: FailureCode = cause === 'no-folder' ? 'input-output' : cause;
  return new UserError(code, `${openings[doing]} ${sentences[cause]}`, { cause: error });
}

/** Whether the database itself said that it cannot be read. */
export function isDamage(error: unknown): boolean {
  return causeOf(error) === 'library-damaged';
}

function causeOf(error: unknown): Cause | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return causes.find(([pattern]) => pattern.test(code))?.[1] ?? null;
}
