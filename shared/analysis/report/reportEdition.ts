import type { RaterMode } from '../../model/raterNames.ts';

/** What the report is printed with. */
export interface ReportEdition {
  /** In the library, or null for a map that was read from a file and has none. */
  readonly version: number | null;
  /** ISO date. */
  readonly date: string;
  /** Who led the workshop; empty where nobody was named. */
  readonly facilitator: string;
  /** Whether raters are called by their names. */
  readonly raters: RaterMode;
  /** What a person calls the weights of the map, where no preset of Baton does. */
  readonly ownWeightsName?: string | undefined;
  /** Whether comments are printed. */
  readonly comments: boolean;
  /** How many handoffs get a page of their own, from the top of the ranking. */
  readonly topHandoffs: number;
}
