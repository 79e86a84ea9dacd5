import { allCommands } from './commands/allCommands.ts';

export function helpLines(): string[] {
  const width = Math.max(...allCommands.map(({ usage }) => usage.line.length));
  return [
    'Usage: baton COMMAND',
    '',
    ...allCommands.map(({ usage }) => `  ${usage.line.padEnd(width)}  ${usage.summary}`),
    `  ${'--help'.padEnd(width)}  Show this`,
    `  ${'--version'.padEnd(width)}  Show the version`,
    '',
    'FILE is a .baton map or a .bpmn diagram. Without --library, the library is your own one, or BATON_LIBRARY.',
    'The exit code is 0, or 2 with one sentence on standard error. Of several files, "handoffs" prints one line',
    'each, {"file", "handoffs"} or {"file", "error"}, and goes on after an error with exit code 0.',
  ];
}
