import { basename } from 'node:path';
import { foldName } from '../../../shared/model/names.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import type { Command } from '../command.ts';

export const importCommand: Command = {
  name: 'import',
  usage: {
    line: 'import FILE [--library DIR]',
    summary: 'Add the file to the library as a new map',
    files: 'one',
    options: { '--library': 'a folder' },
  },
  async run({ files: [file = ''], options }, ports) {
    const { map, report } = await ports.openFile(file);
    const library = await ports.openLibrary(options.get('--library') ?? null, 'to change');
    try {
      const label = `Import ${basename(file).slice(0, 200)}`;
      const mapId = library.addMap(map, { label });
      ports.print(`${mapId}  ${foldName(workflowOf(map).title) || 'Untitled workflow'}`);
      for (const sentence of report.dropped) ports.print(`Dropped: ${sentence}`);
    } finally {
      library.close();
    }
  },
};
