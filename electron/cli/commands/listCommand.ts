import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { countPhrase } from '../../../shared/formats/countPhrase.ts';
import type { Command } from '../command.ts';

export const listCommand: Command = {
  name: 'list',
  usage: {
    line: 'list [--library DIR]',
    summary: 'List the maps of the library',
    files: 'none',
    options: { '--library': 'a folder' },
  },
  async run({ options }, ports) {
    const library = await ports.openLibrary(options.get('--library') ?? null, 'to read');
    try {
      const maps = library.list();
      if (maps.length === 0) ports.print('The library holds no maps yet.');
      for (const map of maps) ports.print(lineOf(map));
    } finally {
      library.close();
    }
  },
};

function lineOf({ mapId, title, handoffs, scored, hottest }: MapSummary): string {
  const heat = hottest === null ? '' : `, hottest ${Math.round(hottest)}`;
  return `${mapId}  ${title}  (${countPhrase(handoffs, 'handoff')}, ${scored} scored${heat})`;
}
