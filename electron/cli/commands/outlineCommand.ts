import { writeOutline } from '../../../shared/formats/outline/writeOutline.ts';
import type { Command } from '../command.ts';

export const outlineCommand: Command = {
  name: 'outline',
  usage: {
    line: 'outline FILE',
    summary: 'Print the map as outline text, one line a step',
    files: 'one',
    options: {},
  },
  async run({ files: [file = ''] }, ports) {
    const { map } = await ports.openFile(file);
    ports.print(writeOutline(map).trimEnd());
  },
};
