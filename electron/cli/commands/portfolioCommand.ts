import { recurrenceSentence } from '../../../shared/analysis/recurrenceSentence.ts';
import { localDate } from '../../services/system/localDate.ts';
import type { Command } from '../command.ts';
import { portfolioTable } from '../portfolioTable.ts';

export const portfolioCommand: Command = {
  name: 'portfolio',
  usage: {
    line: 'portfolio [--library DIR] [--json]',
    summary:
      'List the handoffs of all maps, hottest first, and what recurs: a table on a terminal, else JSON',
    files: 'none',
    options: { '--library': 'a folder', '--json': null },
  },
  async run({ options }, ports) {
    const library = await ports.openLibrary(options.get('--library') ?? null, 'to read');
    try {
      const portfolio = await library.overview.portfolio(localDate(ports.clock.now()));
      if (options.has('--json') || !ports.isTerminal) return ports.print(JSON.stringify(portfolio, null, 2));
      for (const line of portfolioTable(portfolio.handoffs)) ports.print(line);
      if (portfolio.recurring.length > 0) ports.print('');
      for (const recurrence of portfolio.recurring) ports.print(recurrenceSentence(recurrence));
    } finally {
      library.close();
    }
  },
};
