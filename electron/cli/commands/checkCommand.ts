import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { countPhrase } from '../../../shared/formats/countPhrase.ts';
import { foldName } from '../../../shared/model/names.ts';
import { type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';
import type { Command } from '../command.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: {
    line: 'check FILE',
    summary: 'Say whether the file can be opened and what it holds',
    files: 'one',
    options: {},
  },
  async run({ files: [file = ''] }, ports) {
    const { map, report } = await ports.openFile(file);
    ports.print(contents(map));
    for (const sentence of report.kept) ports.print(`Kept: ${sentence}`);
    for (const sentence of report.dropped) ports.print(`Dropped: ${sentence}`);
  },
};

function contents(map: WorkflowMap): string {
  const { ranked } = analyseMap(map);
  const scored = ranked.filter((handoff) => handoff.heat !== null).length;
  const counts = [
    countPhrase(map.lane.size, 'lane'),
    countPhrase(map.step.size, 'step'),
    countPhrase(ranked.length, 'handoff'),
    `${scored} scored`,
  ];
  return `${foldName(workflowOf(map).title) || 'Untitled workflow'}: ${counts.join(', ')}.`;
}
