import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { analyseMap } from '../../shared/analysis/analyseMap.ts';
import { writeBatonFile } from '../../shared/formats/baton/writeBatonFile.ts';
import { rankingCsv } from '../../shared/formats/csv/rankingCsv.ts';
import { exportFileName } from '../../shared/formats/exportFileName.ts';
import { workflowOf } from '../../shared/model/workflowMap.ts';
import { chromiumPrinting } from '../chromium/chromiumPrinting.ts';
import { ensureBrowser } from '../chromium/installBrowser.ts';
import { readPageFiles } from '../services/pages/pageFiles.ts';
import { systemClock } from '../services/system/systemPorts.ts';
import { chooseHandoff } from './chooseHandoff.ts';
import { createCommandPorts } from './createCommandPorts.ts';
import { guardOutput } from './guardOutput.ts';
import { runCommand } from './runCommand.ts';

/** Everything Baton hands out of one map, made from the sample without a display. */
const root = join(import.meta.dirname, '../..');
const sample = join(root, 'resources/templates/lead-to-cash.baton');
const folder = join(root, 'out/demo');
const printing = chromiumPrinting(
  () => ensureBrowser(),
  () => readPageFiles(join(root, 'out/renderer')),
);
const ports = createCommandPorts(printing);
const shown = (path: string) => relative(process.cwd(), path);

async function demo(): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const { map } = await ports.openFile(sample);
  const title = workflowOf(map).title;
  const analysis = analyseMap(map);
  const best = analysis.byId.get(chooseHandoff(map, 'best'));
  const scored = analysis.ranked.filter((handoff) => handoff.heat !== null).length;
  ports.print(
    `${title}: ${analysis.ranked.length} handoffs, ${scored} scored, opened from ${shown(sample)}.`,
  );
  ports.print(`Hottest: ${best?.name} (heat ${Math.round(best?.heat ?? 0)}).`);
  const file = (suffix: string, extension: string) => join(folder, exportFileName(title, suffix, extension));
  const commands = [
    ['card', sample, '--handoff', 'best', '--out', file('decision card', 'pdf')],
    ['heatmap', sample, '--out', file('heat map', 'svg')],
    ['heatmap', sample, '--out', file('heat map', 'png')],
  ];
  for (const command of commands) {
    const code = await runCommand(command, { ...ports, print: (path) => ports.print(`  ${shown(path)}`) });
    if (code !== 0) return code;
  }
  const texts = [
    [file('ranking', 'csv'), `\uFEFF${rankingCsv(map, analysis)}`],
    [file('', 'baton'), writeBatonFile(map, { savedAt: systemClock.now() })],
  ] as const;
  for (const [path, text] of texts) {
    await ports.destination(path).write(text);
    ports.print(`  ${shown(path)}`);
  }
  return 0;
}

guardOutput(process);
try {
  process.exitCode = await demo();
} catch (error) {
  ports.complain(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
} finally {
  await printing.close();
}
