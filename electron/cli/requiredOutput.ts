import { extname } from 'node:path';
import { misused, type Usage } from './readArguments.ts';

/**
 * The file that `--out` names, and its extension.
 * @throws UserError when it is missing or of another kind.
 */
export function requiredOutput<E extends string>(
  options: ReadonlyMap<string, string>,
  extensions: readonly E[],
  usage: Usage,
): { readonly path: string; readonly extension: E } {
  const path = options.get('--out');
  if (!path) throw misused('--out is needed', usage);
  const extension = extensions.find((known) => extname(path).toLowerCase() === `.${known}`);
  if (!extension) throw misused(`The name after --out ends in .${extensions.join(' or .')}`, usage);
  return { path, extension };
}
