import { ownPresetName } from '../../../shared/analysis/weightPresets.ts';
import { paperSchema } from '../../../shared/contract/printJob.ts';
import { raterModes } from '../../../shared/model/raterNames.ts';
import { recordsOf, workflowOf } from '../../../shared/model/workflowMap.ts';
import { localDate } from '../../services/system/localDate.ts';
import type { Command } from '../command.ts';
import { openMap } from '../openMap.ts';
import { misused } from '../readArguments.ts';
import { requiredOutput } from '../requiredOutput.ts';

/** Handoffs with a page of their own. */
const TOP_HANDOFFS = 5;

export const reportCommand: Command = {
  name: 'report',
  usage: {
    line: 'report FILE [--paper a4|letter] [--raters named|anonymous] --out R.pdf',
    summary: 'Print the workshop report',
    details: ['It has the five hottest handoffs on a page each, and the comments.'],
    files: 'one',
    options: { '--paper': 'a4 or letter', '--raters': 'named or anonymous', '--out': 'a file name' },
  },
  async run({ files: [file = ''], options }, ports) {
    const out = requiredOutput(options, ['pdf'], reportCommand.usage);
    const paper = paperSchema.safeParse(options.get('--paper') ?? 'a4');
    if (!paper.success) throw misused('The paper is a4 or letter', reportCommand.usage);
    const asked = options.get('--raters') ?? ports.raterMode();
    const raters = raterModes.find((mode) => mode === asked);
    if (!raters) throw misused('Raters are named or anonymous', reportCommand.usage);
    const map = await openMap(file, ports);
    const pdf = await ports.printing.pdf({
      kind: 'report',
      records: recordsOf(map),
      version: null,
      date: localDate(ports.clock.now()),
      raters,
      ownWeightsName: ownPresetName(workflowOf(map).weights, ports.ownPresets()),
      paper: paper.data,
      options: { map: 'tiled', topHandoffs: TOP_HANDOFFS, comments: true, facilitator: '' },
    });
    await ports.destination(out.path).write(pdf);
    ports.print(out.path);
  },
};
