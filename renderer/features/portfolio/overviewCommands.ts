import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { closeOverview, isOverviewOpen, type Overview, overviewStore } from './overviewStore.ts';

const isComparing = (app: App): boolean => app.comparison.getState().sides !== null;

/** The screens over all maps: the way there from everywhere, and back. */
export const overviewCommands: readonly Command[] = [
  opening('portfolio', 'Portfolio', 'all maps handoffs ranking recurring hot pairs'),
  opening('registry', 'Owners and systems', 'registry people load duplicates merge rename'),
  {
    id: 'overview.close',
    group: 'View',
    label: () => 'Back from all maps',
    keys: ['Escape'],
    isEnabled: (app) => !isComparing(app) && isOverviewOpen(),
    whyNot: 'Nothing is shown over the map',
    run: closeOverview,
  },
  {
    id: 'overview.search',
    group: 'View',
    label: () => 'Search in this list',
    keys: ['Mod+F'],
    isEnabled: (app) => !isComparing(app) && isOverviewOpen(),
    whyNot: 'Only over all maps',
    run: () => document.querySelector<HTMLInputElement>('[data-overview-search]')?.select(),
    alsoInTextFields: true,
  },
];

/** While all maps are looked at, the keys of the map or library behind do nothing. */
export function unlessOverviewed(command: Command): Command {
  if (command.group === 'Application') return command;
  return { ...command, isEnabled: (app) => !isOverviewOpen() && command.isEnabled(app) };
}

function opening(screen: Overview, label: string, alsoCalled: string): Command {
  return {
    id: `overview.${screen}`,
    group: 'File',
    label: () => label,
    alsoCalled,
    menu: { column: 'File', section: 2 },
    keys: [],
    isEnabled: (app) => !isComparing(app) && overviewStore.getState().screen !== screen,
    whyNot: 'It is shown already',
    run: async (app) => {
      await app.autosave.settle();
      overviewStore.setState({ screen });
    },
  };
}
