import { scoreSheet } from '../../../shared/analysis/scoreSheet.ts';
import type { Method, Request, Response } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { exportFileName } from '../../../shared/formats/exportFileName.ts';
import { writeScoresFile } from '../../../shared/formats/scores/writeScoresFile.ts';
import { foldName } from '../../../shared/model/names.ts';
import { SHEET_ID } from '../../../shared/model/sheet.ts';
import { recordsOf, type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';
import type { MapStore } from '../exchange/mapStore.ts';
import { saveFile } from '../exchange/saveFile.ts';
import type { FileKind, Ports } from '../ports.ts';
import { localDate } from '../system/localDate.ts';

type NameIn<M> = M extends `sheets.${infer Name}` ? Name : never;
type Name = NameIn<Method>;

/** The `sheets.*` methods of the contract: score sheets out, on paper and as files. */
export type Sheets = {
  readonly [N in Name]: (request: Request<`sheets.${N}`>) => Promise<Response<`sheets.${N}`>>;
};

const scoresKind: FileKind = { label: 'Baton score sheet', extensions: ['baton-scores'] };
const pdfKind: FileKind = { label: 'PDF document', extensions: ['pdf'] };

export function createSheets(parts: {
  readonly store: Pick<MapStore, 'readMap'>;
  readonly ports: Pick<Ports, 'dialogs' | 'printing' | 'clock' | 'ids'>;
}): Sheets {
  const { store, ports } = parts;
  const { dialogs, printing, clock, ids } = ports;
  return {
    async send({ mapId, ...sending }) {
      const { map, version } = store.readMap(mapId);
      return saveFile(dialogs, sheetFileName(map, sending.rater.name), scoresKind, () => {
        const sentAt = clock.now();
        const sheetId = ids.create();
        const sheet = scoreSheet(map, { ...sending, sheetId, mapId, mapVersion: version, sentAt });
        return writeScoresFile(sheet, { savedAt: sentAt });
      });
    },
    async save({ mapId }) {
      const { map } = store.readMap(mapId);
      const sheet = map.sheet.get(SHEET_ID);
      if (!sheet)
        throw new UserError('not-found', 'This map is no score sheet, so there is none to send back.');
      const name = sheetFileName(map, map.rater.get(sheet.raterId)?.name ?? '');
      return saveFile(dialogs, name, scoresKind, () => {
        const returnedAt = clock.now();
        const returned = { ...map, sheet: new Map([[SHEET_ID, { ...sheet, returnedAt }]]) };
        return writeScoresFile(returned, { savedAt: returnedAt });
      });
    },
    async print({ mapId, ...asked }) {
      const { map, version } = store.readMap(mapId);
      const name = exportFileName(workflowOf(map).title, 'score sheet', 'pdf');
      printing.prepare();
      return saveFile(dialogs, name, pdfKind, () => {
        const date = localDate(clock.now());
        return printing.pdf({ kind: 'scoreSheet', records: recordsOf(map), version, date, ...asked });
      });
    },
  };
}

function sheetFileName(map: WorkflowMap, rater: string): string {
  return exportFileName(workflowOf(map).title, foldName(rater).slice(0, 60), 'baton-scores');
}
