import { UserError } from '../../shared/contract/outcome.ts';

/** What a command takes after its name. */
export interface Usage {
  /** As help shows it, without `baton`. */
  readonly line: string;
  readonly summary: string;
  /** What else its own help says, in whole sentences. */
  readonly details?: readonly string[];
  readonly files: 'none' | 'one' | 'many';
  /** Option -> what follows it; null when nothing does. */
  readonly options: Readonly<Record<string, string | null>>;
}

export interface CommandArguments {
  readonly files: readonly string[];
  /** The values of the options that were given; '' for an option without a value. */
  readonly options: ReadonlyMap<string, string>;
}

/**
 * Sorts the words after a command's name into files and options. A word after `--` is a file whatever it looks like.
 * @throws UserError with the right usage when a word does not fit it.
 */
export function readArguments(words: readonly string[], usage: Usage): CommandArguments {
  const files: string[] = [];
  const options = new Map<string, string>();
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '--') {
      files.push(...words.slice(at + 1));
      break;
    }
    if (!/^-./.test(word)) {
      files.push(word);
      continue;
    }
    const value = optionValue(word, words[at + 1], usage);
    if (options.has(word)) throw misused(`${word} is given twice`, usage);
    options.set(word, value ?? '');
    if (value !== null) at += 1;
  }
  checkFileCount(files.length, usage);
  return { files, options };
}

function optionValue(option: string, next: string | undefined, usage: Usage): string | null {
  if (!Object.hasOwn(usage.options, option)) throw misused(`There is no option ${option} here`, usage);
  const expected = usage.options[option];
  if (expected === null || expected === undefined) return null;
  if (!next || next.startsWith('--')) throw misused(`${option} needs ${expected} after it`, usage);
  return next;
}

function checkFileCount(count: number, usage: Usage): void {
  if (usage.files === 'none' && count > 0) throw misused('No file is wanted here', usage);
  if (usage.files === 'one' && count !== 1) throw misused('Exactly one file is wanted here', usage);
  if (usage.files === 'many' && count === 0) throw misused('A file is wanted here', usage);
}

export function misused(what: string, usage: Usage): UserError {
  return new UserError('bad-request', `${what}: baton ${usage.line}`);
}
