import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { Command } from '../command.ts';
import { layoutEntry } from '../layoutEntry.ts';
import { layoutTable } from '../layoutTable.ts';

export const layoutCommand: Command = {
  name: 'layout',
  usage: {
    line: 'layout FILE [--json]',
    summary: 'Say where lanes, steps and arrows are drawn, in pixels: a table, or all of it as JSON',
    files: 'one',
    options: { '--json': null },
  },
  async run({ files: [file = ''], options }, ports) {
    const { map } = await ports.openFile(file);
    const entry = layoutEntry(map, layoutMap(map));
    if (options.has('--json')) ports.print(JSON.stringify(entry));
    else for (const line of layoutTable(entry)) ports.print(line);
  },
};
