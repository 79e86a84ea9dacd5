import { batonLimits } from './batonFormat.ts';
import { checkText, refusedKeyIn } from './checkText.ts';
import { type FileRefusal, invalid, notBaton, tooLarge } from './fileRefusal.ts';
import { jsonFaultLine } from './jsonFaultLine.ts';

/** One of Baton's own formats, as sentences name it. */
export interface FileFormat {
  /** The value of the file's key `format`. */
  readonly format: string;
  /** With its article, such as “a Baton file”. */
  readonly noun: string;
  /** What to do with a file that is none: a sentence. */
  readonly choose: string;
  /** The version this Baton writes. */
  readonly version: number;
  /** The keys that a file of this version may have. */
  readonly keys: readonly string[];
}

export interface ParsedFile {
  readonly formatVersion: number;
  readonly content: Readonly<Record<string, unknown>>;
}

/** The text as an object of this format, of whatever version, with nothing in it checked. */
export function parseFile(text: string, name: string, kind: FileFormat): ParsedFile | FileRefusal {
  const problem = checkText(text, batonLimits);
  if (problem?.kind === 'too-large') return tooLarge(name);
  if (problem)
    return notBaton(`${name} is not ${kind.noun}: line ${problem.line} is nested too deeply`, kind.choose);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    const line = `line ${jsonFaultLine(text)} is not JSON`;
    return notBaton(`${name} is not ${kind.noun}, or was damaged: ${line}`, kind.choose);
  }
  const refusedKey = refusedKeyIn(content);
  if (refusedKey !== null) return invalid(`${name} uses the key “${refusedKey}”, which no Baton file may`);
  if (!isObject(content) || content.format !== kind.format)
    return notBaton(`${name} is not ${kind.noun}`, kind.choose);
  return versioned(content, name, kind);
}

function versioned(
  content: Readonly<Record<string, unknown>>,
  name: string,
  kind: FileFormat,
): ParsedFile | FileRefusal {
  const { formatVersion } = content;
  if (typeof formatVersion !== 'number' || !Number.isInteger(formatVersion) || formatVersion < 1) {
    return invalid(`${name} does not say which file version it has`, null, 'formatVersion');
  }
  const unknownKey = Object.keys(content).find((key) => !kind.keys.includes(key));
  if (unknownKey !== undefined && formatVersion <= kind.version) {
    return invalid(`${name} has an unknown part “${unknownKey.slice(0, 80)}”`, null, unknownKey);
  }
  return { formatVersion, content };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
