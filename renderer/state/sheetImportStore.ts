import { createStore } from 'zustand/vanilla';
import type { MergeChoices } from '../../shared/model/merge/mergeChoices.ts';
import type { ReturnedSheet } from '../../shared/model/merge/returnedSheet.ts';

/** Score sheets that came back for the open map, and what was decided about them so far. */
export interface SheetImport {
  readonly mapId: string;
  readonly sheets: readonly ReturnedSheet[];
  readonly choices: MergeChoices;
}

/** What waits to be taken into the open map; null when nothing does. */
export const sheetImportStore = createStore<{ readonly asked: SheetImport | null }>(() => ({ asked: null }));
