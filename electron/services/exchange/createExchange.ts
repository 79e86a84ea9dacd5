import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { filterPortfolio } from '../../../shared/analysis/filterPortfolio.ts';
import { pictureName, subjectHandoff } from '../../../shared/analysis/pictureSubject.ts';
import { sortPortfolio } from '../../../shared/analysis/sortPortfolio.ts';
import { ownPresetName } from '../../../shared/analysis/weightPresets.ts';
import type { Method, Request, Response } from '../../../shared/contract/api.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import { drawPictureSheet } from '../../../shared/drawing/drawPictureSheet.ts';
import { svgText } from '../../../shared/drawing/svgNode.ts';
import { writeBatonFile } from '../../../shared/formats/baton/writeBatonFile.ts';
import { portfolioCsv } from '../../../shared/formats/csv/portfolioCsv.ts';
import { rankingCsv } from '../../../shared/formats/csv/rankingCsv.ts';
import { exportFileName } from '../../../shared/formats/exportFileName.ts';
import type { OwnPreset } from '../../../shared/model/ownPreset.ts';
import type { RaterMode } from '../../../shared/model/raterNames.ts';
import {
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
  workflowOf,
} from '../../../shared/model/workflowMap.ts';
import type { FileKind, Ports } from '../ports.ts';
import { localDate } from '../system/localDate.ts';
import { bringIn } from './bringIn.ts';
import type { BpmnReader } from './createBpmnReader.ts';
import { FileHandles } from './fileHandles.ts';
import type { MapStore } from './mapStore.ts';
import { checkFileSize, openWorkflowFile, openWorkflowText } from './openWorkflowFile.ts';
import { saveFile } from './saveFile.ts';

type NameIn<M> = M extends `exchange.${infer Name}` ? Name : never;
type Name = NameIn<Method>;

/** The `exchange.*` methods of the contract: files in and out. Each does all of its work or none of it. */
export type Exchange = {
  readonly [N in Name]: (request: Request<`exchange.${N}`>) => Promise<Response<`exchange.${N}`>>;
};

export interface ExchangeParts {
  readonly store: MapStore;
  readonly ports: Pick<Ports, 'dialogs' | 'printing' | 'clock' | 'ids'>;
  readonly readBpmn: BpmnReader;
  /** Whether what leaves Baton calls raters by their names. */
  raterMode(): RaterMode;
  /** The weights that the user keeps under names of their own. */
  ownPresets(): readonly OwnPreset[];
}

export function createExchange(parts: ExchangeParts): Exchange {
  return new FileExchange(parts);
}

type Saved = Response<'exchange.exportMap'>;

const sourceKinds: readonly FileKind[] = [
  {
    label: 'Baton maps, score sheets and BPMN diagrams',
    extensions: ['baton', 'baton-scores', 'bpmn', 'xml'],
  },
];
const batonKind: FileKind = { label: 'Baton map', extensions: ['baton'] };
const csvKind: FileKind = { label: 'CSV table', extensions: ['csv'] };
const pdfKind: FileKind = { label: 'PDF document', extensions: ['pdf'] };
const pictureKinds: Readonly<Record<'svg' | 'png', FileKind>> = {
  svg: { label: 'SVG drawing', extensions: ['svg'] },
  png: { label: 'PNG picture', extensions: ['png'] },
};
/** Device pixels for each CSS pixel of a PNG. */
const PNG_SCALE = 2;
/** Tells spreadsheets that the text is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

class FileExchange implements Exchange {
  readonly #parts: ExchangeParts;
  readonly #readBpmn: BpmnReader;
  readonly #handles: FileHandles;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
    this.#readBpmn = parts.readBpmn;
    this.#handles = new FileHandles(parts.ports.ids);
  }

  async chooseFiles(): Promise<Response<'exchange.chooseFiles'>> {
    const files = await this.#parts.ports.dialogs.chooseSources(sourceKinds);
    return files.map((file) => ({ handle: this.#handles.give(file), name: file.name }));
  }

  async import({ handle, into }: Request<'exchange.import'>): Promise<Response<'exchange.import'>> {
    const file = this.#handles.take(handle);
    checkFileSize(file.name, file.size);
    const opened = await openWorkflowFile(file.name, await file.read(), this.#readBpmn);
    return bringIn(this.#parts.store, file.name, opened, into);
  }

  async importText(given: Request<'exchange.importText'>): Promise<Response<'exchange.importText'>> {
    const { name, text, into } = given;
    const opened = await openWorkflowText(name, text, this.#readBpmn);
    return bringIn(this.#parts.store, name, opened, into);
  }

  async exportMap({ mapId }: Request<'exchange.exportMap'>): Promise<Saved> {
    return this.#saveMap(this.#parts.store.readMap(mapId).map);
  }

  async exportPicture({ mapId, subject, format }: Request<'exchange.exportPicture'>): Promise<Saved> {
    const { ports, store } = this.#parts;
    const { map, version } = store.readMap(mapId);
    const handoffId = subjectHandoff(subject);
    if (handoffId !== null) checkHandoff(map, handoffId, 'choose another one and save its picture');
    const name = exportFileName(workflowOf(map).title, pictureName(subject), format);
    if (format === 'png') ports.printing.prepare();
    return this.#save(name, pictureKinds[format], () => {
      const edition = { ...this.#edition(map, version), raters: this.#parts.raterMode() };
      if (format === 'svg') return svgText(drawPictureSheet(map, subject, edition));
      return ports.printing.png({ kind: 'picture', subject, records: recordsOf(map), ...edition }, PNG_SCALE);
    });
  }

  async exportRanking({ mapId }: Request<'exchange.exportRanking'>): Promise<Saved> {
    const { map } = this.#parts.store.readMap(mapId);
    const name = exportFileName(workflowOf(map).title, 'ranking', 'csv');
    return this.#save(name, csvKind, () => BYTE_ORDER_MARK + rankingCsv(map, analyseMap(map)));
  }

  async exportPortfolio(view: Request<'exchange.exportPortfolio'>): Promise<Saved> {
    const today = localDate(this.#parts.ports.clock.now());
    return this.#save(exportFileName('Portfolio', '', 'csv'), csvKind, async () => {
      const { handoffs } = await this.#parts.store.overview.portfolio(today);
      return (
        BYTE_ORDER_MARK + portfolioCsv(sortPortfolio(filterPortfolio(handoffs, view.filter), view.order))
      );
    });
  }

  async printCard({ mapId, handoffId, paper }: Request<'exchange.printCard'>): Promise<Saved> {
    const { ports, store } = this.#parts;
    const { map, version } = store.readMap(mapId);
    checkHandoff(map, handoffId, 'choose another one and print its card');
    const name = exportFileName(workflowOf(map).title, 'decision card', 'pdf');
    ports.printing.prepare();
    return this.#save(name, pdfKind, () => {
      const edition = { ...this.#edition(map, version), raters: this.#parts.raterMode() };
      return ports.printing.pdf({ kind: 'card', records: recordsOf(map), handoffId, paper, ...edition });
    });
  }

  async printReport({ mapId, ...chosen }: Request<'exchange.printReport'>): Promise<Saved> {
    const { ports, store } = this.#parts;
    const { map, version } = store.readMap(mapId);
    const name = exportFileName(workflowOf(map).title, 'workshop report', 'pdf');
    ports.printing.prepare();
    return this.#save(name, pdfKind, () => {
      const edition = this.#edition(map, version);
      return ports.printing.pdf({ kind: 'report', records: recordsOf(map), ...edition, ...chosen });
    });
  }

  async printCheatSheet(sheet: Request<'exchange.printCheatSheet'>): Promise<Saved> {
    const { printing } = this.#parts.ports;
    const name = exportFileName('Baton keyboard shortcuts', '', 'pdf');
    printing.prepare();
    return this.#save(name, pdfKind, () => printing.pdf({ kind: 'cheatSheet', ...sheet }));
  }

  async saveCopy({ records }: Request<'exchange.saveCopy'>): Promise<Saved> {
    return this.#saveMap(wholeMap(records));
  }

  #saveMap(map: WorkflowMap): Promise<Saved> {
    const name = exportFileName(workflowOf(map).title, '', 'baton');
    return this.#save(name, batonKind, () => writeBatonFile(map, { savedAt: this.#parts.ports.clock.now() }));
  }

  /** What every document says of the map that it was made of. */
  #edition(map: WorkflowMap, version: number) {
    const { ports, ownPresets } = this.#parts;
    const date = localDate(ports.clock.now());
    return { version, date, ownWeightsName: ownPresetName(workflowOf(map).weights, ownPresets()) };
  }

  #save(
    suggestedName: string,
    kind: FileKind,
    content: () => Promise<Uint8Array | string> | string,
  ): Promise<Saved> {
    return saveFile(this.#parts.ports.dialogs, suggestedName, kind, content);
  }
}

/** @throws UserError with what to do when the map has no such handoff. */
function checkHandoff(map: WorkflowMap, handoffId: string, remedy: string): void {
  if (analyseMap(map).byId.has(handoffId)) return;
  throw new UserError('not-found', `This handoff is no longer on the map: ${remedy}.`);
}

function wholeMap(records: Request<'exchange.saveCopy'>['records']): WorkflowMap {
  try {
    return mapFromRecords(records);
  } catch (cause) {
    const sentence = 'The map in the window is not whole, so no copy of it was written.';
    throw new UserError('bad-request', sentence, { cause });
  }
}
