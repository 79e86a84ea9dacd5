import { addRater } from '../../../../shared/model/edits/addRater.ts';
import { changeRater } from '../../../../shared/model/edits/changeRater.ts';
import { emptyDiff } from '../../../../shared/model/mapDiff.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import type { App } from '../../../app/appContext.ts';
import { settleEdits } from '../../../app/settleEdits.ts';
import { usualPaper } from '../../exchange/usualPaper.ts';

/** What is sent, and to whom. */
export interface Sending {
  readonly rater: Rater;
  readonly round: number;
  readonly handoffIds: readonly string[];
}

/** Writes the sheet; once it is written, the map knows its rater. */
export async function sendSheet(app: App, { rater, round, handoffIds }: Sending): Promise<void> {
  await settleEdits(app, 'file');
  const mapId = app.document.getState().open?.mapId;
  if (mapId === undefined) return;
  const sentBy = app.settings.getState().authorName || app.user;
  const { name } = await app.host.invoke('sheets.send', {
    mapId,
    rater: { ...rater },
    round,
    handoffIds: [...handoffIds],
    sentBy,
  });
  if (name === null) return;
  const { id, name: raterName, role, laneId } = rater;
  app.document.edit('send score sheet', (map) => {
    if (!map.rater.has(id)) return addRater(map, { id, name: raterName, role, laneId });
    const known = map.rater.get(id);
    const isAsKnown = known?.role === role && known.laneId === laneId;
    return isAsKnown ? emptyDiff : changeRater(map, { id, patch: { role, laneId } });
  });
  const to = shownName(raterName) || 'its rater';
  app.notify.say({ title: 'The score sheet is saved', lines: [`Send ${name} to ${to}.`] });
}

/** The same on paper. */
export async function printSheet(app: App, { rater, round, handoffIds }: Sending): Promise<void> {
  await settleEdits(app, 'file');
  const mapId = app.document.getState().open?.mapId;
  if (mapId === undefined) return;
  const paper = app.session.getState().paper ?? usualPaper(navigator.language);
  const asked = { raterName: rater.name, round, handoffIds: [...handoffIds], paper };
  const { name } = await app.host.invoke('sheets.print', { mapId, ...asked });
  if (name !== null) app.notify.say({ title: 'The score sheet is saved', lines: [name] });
}
