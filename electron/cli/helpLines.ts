import { allCommands } from './commands/allCommands.ts';
import type { Usage } from './readArguments.ts';

/** A terminal is at least so wide, in characters. */
const TERMINAL_WIDTH = 80;
const INDENT = 2;

const sentences = {
  file: 'FILE is a .baton map or a .bpmn diagram.',
  library: 'Without --library, the library is your own one, or BATON_LIBRARY.',
  exit: 'The exit code is 0, or 2 with one sentence on standard error.',
} as const;

/** All commands, each with what it does. */
export function helpLines(): string[] {
  return [
    'Usage: baton COMMAND',
    '',
    ...aligned([
      ...allCommands.map(({ name, usage }) => [name, usage.summary] as const),
      ['--help', 'Show this or, after a command, how that one is used'],
      ['--version', 'Show the version'],
    ]),
    '',
    ...paragraph(sentences.file, sentences.library, sentences.exit),
  ];
}

/** How one command is used, and what its options take. */
export function commandHelp({ line, summary, details = [], options }: Usage): string[] {
  const taking = Object.entries(options).flatMap(([option, what]) =>
    what === null ? [] : [[option, what] as const],
  );
  const about = [
    ...(line.includes('FILE') ? [sentences.file] : []),
    ...('--library' in options ? [sentences.library] : []),
  ];
  return [
    // An option stays on one line with what it takes.
    ...hanging('Usage: baton ', line.split(/ (?=\[|--)/)),
    '',
    ...paragraph(`${summary}.`, ...details),
    ...(taking.length === 0 ? [] : ['', ...aligned(taking)]),
    '',
    ...paragraph(...about, sentences.exit),
  ];
}

function aligned(rows: readonly (readonly [word: string, text: string])[]): string[] {
  const width = Math.max(...rows.map(([word]) => word.length)) + 2 * INDENT;
  return rows.flatMap(([word, text]) =>
    hanging(' '.repeat(INDENT).concat(word).padEnd(width), text.split(' ')),
  );
}

function paragraph(...texts: readonly string[]): string[] {
  return hanging('', texts.join(' ').split(' '));
}

/** The words after their head, and further lines under their beginning. */
function hanging(head: string, words: readonly string[]): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && head.length + longer.length <= TERMINAL_WIDTH) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line, place) => (place === 0 ? head : ' '.repeat(head.length)) + line);
}
