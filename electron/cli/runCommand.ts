import { UserError } from '../../shared/contract/outcome.ts';
import type { CommandPorts } from './commandPorts.ts';
import { allCommands } from './commands/allCommands.ts';
import { commandHelp, helpLines } from './helpLines.ts';
import { readArguments } from './readArguments.ts';

/** 0 when it was done, 2 when not; there is no other. */
export type ExitCode = 0 | 2;

const helpWords = ['--help', '-h'];
const questions = [...helpWords, '--version'];

/** Whether the words are for the command line rather than for the window. */
export function isCommand(words: readonly string[]): boolean {
  const [first = ''] = words;
  return questions.includes(first) || allCommands.some((command) => command.name === first);
}

/** Carries out one command. What goes wrong is one sentence on standard error. */
export async function runCommand(words: readonly string[], ports: CommandPorts): Promise<ExitCode> {
  try {
    await answer(words, ports);
    return 0;
  } catch (error) {
    ports.complain(sentenceOf(error));
    return 2;
  }
}

async function answer([first = '', ...rest]: readonly string[], ports: CommandPorts): Promise<void> {
  if (first === '--version') return ports.print(ports.version);
  const command = allCommands.find(({ name }) => name === first);
  if ([first, ...rest].some((word) => helpWords.includes(word)))
    return (command ? commandHelp(command.usage) : helpLines()).forEach(ports.print);
  if (!command) {
    const names = allCommands.map(({ name }) => name).join(', ');
    throw new UserError(
      'bad-request',
      `${first ? `There is no command ${first}` : 'A command is missing'}: use one of ${names}, or --help.`,
    );
  }
  await command.run(readArguments(rest, command.usage), ports);
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message.replace(/\s+/g, ' ');
  const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
  return `Baton met a defect of its own and stopped: ${reason}`;
}
