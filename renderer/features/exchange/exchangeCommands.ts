import { type LensId, mapName } from '../../../shared/analysis/lenses/lenses.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { lensStore } from '../../state/lensStore.ts';
import { printReportCommand } from '../report/printReportCommand.ts';
import { cardHandoffId } from './cardHandoff.ts';
import { exporting, type Saved } from './exporting.ts';
import { usualPaper } from './usualPaper.ts';

/** Everything that takes the open map out of Baton. What is written is what is stored, so held edits go first. */
export const exchangeCommands: readonly Command[] = [
  {
    id: 'exchange.menu',
    group: 'File',
    label: () => 'Export…',
    alsoCalled: 'share send email',
    keys: ['Mod+E'],
    isEnabled: (app) => app.document.getState().open !== null,
    run: (app) => app.shell.setState({ isExportShown: true }),
    alsoInTextFields: true,
    menu: { column: 'File', section: 1 },
  },
  exporting('exchange.exportMap', 'Save a copy as .baton', 'The map is saved', (app, mapId) =>
    app.host.invoke('exchange.exportMap', { mapId }),
  ),
  savingPicture('exchange.exportHeatMapSvg', 'svg'),
  savingPicture('exchange.exportHeatMapPng', 'png'),
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
  printReportCommand,
];

/** The map as a picture, seen through the lens that is chosen now. */
function savingPicture(id: string, format: 'svg' | 'png'): Command {
  const label = (lens: LensId) => `Save the ${mapName(lens)} as ${format.toUpperCase()}`;
  const saving = exporting(id, label('heat'), 'The picture is saved', (app, mapId) =>
    app.host.invoke('exchange.exportPicture', {
      mapId,
      subject: { kind: 'heatMap', lens: lensStore.getState() },
      format,
    }),
  );
  return { ...saving, name: label('heat'), label: () => label(lensStore.getState().id) };
}

function printCard(app: App, mapId: string): Promise<Saved> {
  const handoffId = cardHandoffId(app);
  if (handoffId === null) return Promise.resolve({ name: null });
  const paper = app.session.getState().paper ?? usualPaper(navigator.language);
  return app.host.invoke('exchange.printCard', { mapId, handoffId, paper });
}
