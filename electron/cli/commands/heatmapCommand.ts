import { ownPresetName } from '../../../shared/analysis/weightPresets.ts';
import { drawHeatMapSheet } from '../../../shared/drawing/drawHeatMapSheet.ts';
import { svgText } from '../../../shared/drawing/svgNode.ts';
import { recordsOf, workflowOf } from '../../../shared/model/workflowMap.ts';
import { localDate } from '../../services/system/localDate.ts';
import { chosenLens, lensOption } from '../chosenLens.ts';
import type { Command } from '../command.ts';
import { requiredOutput } from '../requiredOutput.ts';

/** Device pixels for each unit of the drawing: sharp on a projector and on paper. */
const PNG_SCALE = 2;

export const heatmapCommand: Command = {
  name: 'heatmap',
  usage: {
    line: 'heatmap FILE --out F.svg|F.png [--lens L] [--relative]',
    summary: 'Draw the map with its heat, or through another lens',
    files: 'one',
    options: { '--out': 'a file name', '--lens': lensOption, '--relative': null },
  },
  async run({ files: [file = ''], options }, ports) {
    const out = requiredOutput(options, ['svg', 'png'], heatmapCommand.usage);
    const lens = chosenLens(options, heatmapCommand.usage);
    const { map } = await ports.openFile(file);
    const edition = {
      version: null,
      date: localDate(ports.clock.now()),
      raters: ports.raterMode(),
      ownWeightsName: ownPresetName(workflowOf(map).weights, ports.ownPresets()),
    } as const;
    const content =
      out.extension === 'svg'
        ? svgText(drawHeatMapSheet(map, edition, lens))
        : await ports.printing.png(
            { kind: 'picture', subject: { kind: 'heatMap', lens }, records: recordsOf(map), ...edition },
            PNG_SCALE,
          );
    await ports.destination(out.path).write(content);
    ports.print(out.path);
  },
};
