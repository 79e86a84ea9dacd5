import type { Portfolio } from '../../../shared/contract/portfolio.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';

/** What the exchange asks of the library. */
export interface MapStore {
  /** @throws UserError `not-found` */
  readMap(mapId: string): { readonly map: WorkflowMap; readonly version: number };
  /** Adds a map, whole or not at all, and answers its identifier. The label says in the history where it is from. */
  addMap(map: WorkflowMap, origin: { readonly label: string }): string;
  readonly overview: {
    /** @param today `YYYY-MM-DD`, on the user's calendar */
    portfolio(today: string): Promise<Portfolio>;
  };
  /** Whether there is such a map that is no score sheet. */
  has(mapId: string | null): boolean;
  /** The map that is this score sheet, or null. */
  findSheet(sheetId: string): string | null;
}
