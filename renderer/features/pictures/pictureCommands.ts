import {
  type DrawnKind,
  type DrawnSubject,
  drawnKinds,
  drawnNames,
} from '../../../shared/analysis/pictureSubject.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { lensStore } from '../../state/lensStore.ts';
import { cardHandoffId } from '../exchange/cardHandoff.ts';
import { exporting } from '../exchange/exporting.ts';
import { pictureStore } from './pictureStore.ts';

export const pictureFormats = ['svg', 'png'] as const;
export type PictureFormat = (typeof pictureFormats)[number];

/** The command that saves a picture as it is chosen now. */
export function savingId(kind: DrawnKind, format: PictureFormat): string {
  return `pictures.${kind}.${format}`;
}

/** A command for every picture and format. The map itself is saved from the export menu. */
export const pictureCommands: readonly Command[] = drawnKinds.flatMap((kind) =>
  pictureFormats.map((format) => savingDrawn(kind, format)),
);

function savingDrawn(kind: DrawnKind, format: PictureFormat): Command {
  const { menu: _, ...command } = exporting(
    savingId(kind, format),
    `Save the ${drawnNames[kind]} as ${format.toUpperCase()}`,
    'The picture is saved',
    async (app, mapId) => {
      const subject = chosenSubject(kind, cardHandoffId(app));
      if (!subject) return { name: null };
      return app.host.invoke('exchange.exportPicture', { mapId, subject, format });
    },
  );
  return { ...command, isEnabled: hasHandoff, whyNot: 'No handoff on the map yet' };
}

/** The picture as it is chosen now; null where it is about a handoff, and there is none. */
function chosenSubject(kind: DrawnKind, handoffId: string | null): DrawnSubject | null {
  if (kind === 'matrix')
    return { kind, measure: pictureStore.getState().measure, lens: lensStore.getState() };
  if (kind === 'quadrant' || kind === 'pareto') return { kind };
  return handoffId === null ? null : { kind, handoffId };
}

function hasHandoff(app: App): boolean {
  return cardHandoffId(app) !== null;
}
