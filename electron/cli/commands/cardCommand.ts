import { ownPresetName } from '../../../shared/analysis/weightPresets.ts';
import { paperSchema } from '../../../shared/contract/printJob.ts';
import { recordsOf, workflowOf } from '../../../shared/model/workflowMap.ts';
import { localDate } from '../../services/system/localDate.ts';
import { chooseHandoff } from '../chooseHandoff.ts';
import type { Command } from '../command.ts';
import { openMap } from '../openMap.ts';
import { misused } from '../readArguments.ts';
import { requiredOutput } from '../requiredOutput.ts';

export const cardCommand: Command = {
  name: 'card',
  usage: {
    line: 'card FILE [--handoff ID|best] [--paper a4|letter] --out F.pdf',
    summary: 'Print the pilot decision card of one handoff',
    files: 'one',
    options: { '--handoff': 'an identifier or best', '--paper': 'a4 or letter', '--out': 'a file name' },
  },
  async run({ files: [file = ''], options }, ports) {
    const out = requiredOutput(options, ['pdf'], cardCommand.usage);
    const paper = paperSchema.safeParse(options.get('--paper') ?? 'a4');
    if (!paper.success) throw misused('The paper is a4 or letter', cardCommand.usage);
    const map = await openMap(file, ports);
    const handoffId = chooseHandoff(map, options.get('--handoff') ?? 'best');
    const date = localDate(ports.clock.now());
    const job = {
      kind: 'card',
      records: recordsOf(map),
      version: null,
      handoffId,
      paper: paper.data,
      date,
      raters: ports.raterMode(),
      ownWeightsName: ownPresetName(workflowOf(map).weights, ports.ownPresets()),
    } as const;
    await ports.destination(out.path).write(await ports.printing.pdf(job));
    ports.print(out.path);
  },
};
