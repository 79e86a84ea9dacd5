import { type FailureCode, UserError } from '../../../shared/contract/outcome.ts';

const reasons: Readonly<Record<string, readonly [code: FailureCode, sentence: string]>> = {
  ENOSPC: ['disk-full', 'the disk is full; free some space and try again.'],
  EDQUOT: ['disk-full', 'your share of the disk is used up; free some space and try again.'],
  EROFS: ['read-only', 'the folder is read-only; choose another one.'],
  EACCES: ['read-only', 'you may not write in that folder; choose another one.'],
  EPERM: ['read-only', 'you may not write in that folder; choose another one.'],
  ENOENT: ['not-found', 'its folder does not exist; create it first.'],
  ENOTDIR: ['not-found', 'its folder does not exist; create it first.'],
  EISDIR: ['input-output', 'there is a folder of that name; choose another name.'],
};

/** The sentence for a file that could not be written, from the system's error. */
export function writeFailure(name: string, cause: unknown): UserError {
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const [code, reason] = reasons[system] ?? [
    'input-output',
    'the disk reported an error; try another folder.',
  ];
  return new UserError(code, `${name} was not written: ${reason}`, { cause });
}
