import { basename, extname } from 'node:path';
import { UserError } from '../../../shared/contract/outcome.ts';
import { writeBatonFile } from '../../../shared/formats/baton/writeBatonFile.ts';
import { addOutline } from '../../../shared/formats/outline/addOutline.ts';
import { outlineContents } from '../../../shared/formats/outline/outlineContents.ts';
import { readOutline } from '../../../shared/formats/outline/readOutline.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import { foldName } from '../../../shared/model/names.ts';
import { blankMap, type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';
import type { Command } from '../command.ts';
import type { CommandPorts } from '../commandPorts.ts';
import { requiredOutput } from '../requiredOutput.ts';

export const newCommand: Command = {
  name: 'new',
  usage: {
    line: 'new OUTLINE.txt --out F.baton',
    summary: 'Make a new map from outline text',
    files: 'one',
    options: { '--out': 'a file name' },
  },
  async run({ files: [file = ''], options }, ports) {
    const out = requiredOutput(options, ['baton'], newCommand.usage);
    const { map, contents } = await mapFromOutline(file, ports);
    await ports.destination(out.path).write(writeBatonFile(map, { savedAt: ports.clock.now() }));
    ports.print(out.path);
    ports.print(contents);
  },
};

async function mapFromOutline(
  file: string,
  ports: CommandPorts,
): Promise<{ readonly map: WorkflowMap; readonly contents: string }> {
  const { name, text } = await ports.openText(file);
  const reading = readOutline(text);
  if (reading.kind === 'refused') throw new UserError('refused-file', `${name}: ${reading.sentence}`);
  const { outline } = reading;
  if (outline.steps.length === 0)
    throw new UserError(
      'refused-file',
      `${name} names no step: write one step a line, such as “Sales: Qualify”.`,
    );
  const blank = blankMap('');
  const made = applyDiff(blank, addOutline(blank, { outline, newId: ports.ids.create, after: null }));
  const title = workflowOf(made).title || foldName(basename(name, extname(name)));
  const map = applyDiff(made, changeWorkflow(made, { patch: { title } }));
  return { map, contents: `${outlineContents(blank, map, outline)}.` };
}
