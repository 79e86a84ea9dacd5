import { posix, win32 } from 'node:path';
import { UserError } from '../../../shared/contract/outcome.ts';

export interface UserSurroundings {
  readonly platform: NodeJS.Platform;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

/** The library's folder: the one asked for, else `BATON_LIBRARY`, else where the platform keeps a user's data. */
export function libraryFolder(asked: string | null, surroundings: UserSurroundings): string {
  return asked ?? (surroundings.environment.BATON_LIBRARY || usualFolder(surroundings));
}

function usualFolder({ platform, environment, home }: UserSurroundings): string {
  if (platform === 'win32')
    return win32.join(environment.APPDATA || win32.join(home, 'AppData', 'Roaming'), 'Baton');
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Baton');
  return posix.join(environment.XDG_DATA_HOME || posix.join(home, '.local', 'share'), 'Baton');
}

/**
 * Takes `--library DIR` out of the arguments.
 * @throws UserError when no folder follows.
 */
export function takeLibraryArgument(parameters: readonly string[]): {
  readonly folder: string | null;
  readonly rest: readonly string[];
} {
  const at = parameters.indexOf('--library');
  if (at < 0) return { folder: null, rest: parameters };
  const folder = parameters[at + 1];
  if (!folder || folder.startsWith('--'))
    throw new UserError('bad-request', 'A folder must follow --library, as in --library ~/maps.');
  return { folder, rest: [...parameters.slice(0, at), ...parameters.slice(at + 2)] };
}
