import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { chosenLens, lensOption } from '../chosenLens.ts';
import { chosenWeights, weightsOption } from '../chosenWeights.ts';
import type { Command } from '../command.ts';
import { openMap } from '../openMap.ts';
import { rankReport } from '../rankReport.ts';
import { rankTable } from '../rankTable.ts';

export const rankCommand: Command = {
  name: 'rank',
  usage: {
    line: 'rank FILE [--json] [--lens L] [--weights W]',
    summary: 'Rank the handoffs and tell how firm the ranking is: a table on a terminal, else JSON',
    details: ['Weights that are not named stay as on the map. The file is not changed.'],
    files: 'one',
    options: { '--json': null, '--lens': lensOption, '--weights': weightsOption },
  },
  async run({ files: [file = ''], options }, ports) {
    const { usage } = rankCommand;
    const lens = chosenLens(options, usage);
    const map = await openMap(file, ports);
    const weights = chosenWeights(options, usage, workflowOf(map).weights, ports.ownPresets);
    const weighed = applyDiff(map, changeWorkflow(map, { patch: { weights } }));
    if (options.has('--json') || !ports.isTerminal) {
      return ports.print(JSON.stringify(rankReport(weighed, lens, ports.ownPresets()), null, 2));
    }
    for (const line of rankTable(weighed, lens, ports.ownPresets())) ports.print(line);
  },
};
