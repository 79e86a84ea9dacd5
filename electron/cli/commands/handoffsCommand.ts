import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Command } from '../command.ts';
import type { CommandPorts } from '../commandPorts.ts';
import { handoffEntry } from '../handoffEntry.ts';
import { handoffTable } from '../handoffTable.ts';

export const handoffsCommand: Command = {
  name: 'handoffs',
  usage: {
    line: 'handoffs FILE… [--json]',
    summary: 'List the handoffs, hottest first: a table on a terminal, else JSON',
    details: [
      'Of each of several files it prints one line, {"file", "handoffs"} or {"file", "error"}, and goes on after an error, with exit code 0.',
    ],
    files: 'many',
    options: { '--json': null },
  },
  async run({ files, options }, ports) {
    const [file = '', ...others] = files;
    if (others.length > 0) return printEach(files, ports);
    const { map } = await ports.openFile(file);
    if (options.has('--json') || !ports.isTerminal) ports.print(JSON.stringify(entries(map), null, 2));
    else for (const line of handoffTable(analyseMap(map).ranked)) ports.print(line);
  },
};

/** Goes on after a file that cannot be opened: its line carries the sentence. */
async function printEach(files: readonly string[], ports: CommandPorts): Promise<void> {
  for (const file of files) ports.print(JSON.stringify(await lineOf(file, ports)));
}

async function lineOf(file: string, ports: CommandPorts): Promise<object> {
  try {
    const { map } = await ports.openFile(file);
    return { file, handoffs: entries(map) };
  } catch (error) {
    if (error instanceof UserError) return { file, error: error.message };
    throw error;
  }
}

function entries(map: WorkflowMap) {
  return analyseMap(map).ranked.map((handoff) => handoffEntry(map, handoff));
}
