import type { Response } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { cardHandoffId } from './cardHandoff.ts';
import { usualPaper } from './usualPaper.ts';

/** Everything that takes the open map out of Baton. What is written is what is stored, so held edits go first. */
export const exchangeCommands: readonly Command[] = [
  exporting('exchange.exportMap', 'Save a copy as .baton', 'The map is saved', (app, mapId) =>
    app.host.invoke('exchange.exportMap', { mapId }),
  ),
  exporting('exchange.exportHeatMapSvg', 'Save the heat map as SVG', 'The heat map is saved', (app, mapId) =>
    app.host.invoke('exchange.exportHeatMap', { mapId, format: 'svg' }),
  ),
  exporting('exchange.exportHeatMapPng', 'Save the heat map as PNG', 'The heat map is saved', (app, mapId) =>
    app.host.invoke('exchange.exportHeatMap', { mapId, format: 'png' }),
  ),
  exporting('exchange.exportRanking', 'Save the ranking as CSV', 'The ranking is saved', (app, mapId) =>
    app.host.invoke('exchange.exportRanking', { mapId }),
  ),
  {
    ...exporting('exchange.printCard', 'Print the decision card as PDF', 'The card is saved', printCard),
    keys: ['Mod+P'],
    whyNot: 'No handoff to decide on yet',
    isEnabled: (app) => cardHandoffId(app) !== null,
    alsoInTextFields: true,
  },
];

type Saved = Response<'exchange.exportMap'>;
type Write = (app: App, mapId: string) => Promise<Saved>;

function exporting(id: string, label: string, done: string, write: Write): Command {
  return {
    id,
    group: 'File',
    label: () => label,
    alsoCalled: 'export file download',
    menu: { column: 'File', section: 1 },
    keys: [],
    isEnabled: (app) => app.document.getState().open !== null,
    run: async (app) => {
      await settled(app);
      const mapId = app.document.getState().open?.mapId;
      if (mapId === undefined) return;
      const { name } = await write(app, mapId);
      if (name !== null) app.notify.say({ title: done, lines: [name] });
    },
  };
}

/** A field that is being typed in keeps its text first. */
async function settled(app: App): Promise<void> {
  if (app.document.getState().open?.past) {
    const sentence =
      'This is an old version, and what leaves Baton is the map as it is now. Restore it, or go back.';
    throw new UserError('bad-request', sentence);
  }
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  await app.autosave.settle();
  if (app.autosave.status.getState().kind !== 'notSaved') return;
  const sentence = 'The last edits are not saved yet, so the file would lack them. Try again once they are.';
  throw new UserError('input-output', sentence);
}

function printCard(app: App, mapId: string): Promise<Saved> {
  const handoffId = cardHandoffId(app);
  if (handoffId === null) return Promise.resolve({ name: null });
  const paper = app.session.getState().paper ?? usualPaper(navigator.language);
  return app.host.invoke('exchange.printCard', { mapId, handoffId, paper });
}
