import { pilotStateNames } from '../../analysis/pilotState.ts';
import type { RankedInPortfolio } from '../../analysis/portfolio.ts';
import { decisionNames } from '../../analysis/verdict.ts';
import { foldName } from '../../model/names.ts';
import { type Cell, csvText, rounded } from './csvText.ts';

/** Column -> its cell for one handoff. Heat and readiness are 0–100, 3 decimals. */
const columns: readonly (readonly [heading: string, cell: (handoff: RankedInPortfolio) => Cell])[] = [
  ['rank', ({ rank }) => rank],
  ['map', ({ mapTitle }) => mapTitle],
  ['handoff', ({ name }) => name],
  ['from lane', ({ fromLane }) => fromLane],
  ['to lane', ({ toLane }) => toLane],
  ['heat', ({ heat }) => rounded(heat)],
  ['readiness', ({ readiness }) => rounded(readiness)],
  ['verdict', ({ verdict }) => decisionNames[verdict]],
  ['pilot', ({ pilot }) => pilotStateNames[pilot]],
  ['owner', ({ owner }) => owner && foldName(owner)],
  ['system of record', ({ system }) => system && foldName(system)],
  ['spread', ({ spread }) => rounded(spread)],
  ['volume a week', ({ volume }) => rounded(volume)],
];

/** A portfolio as CSV, one line a handoff, in the order they come. */
export function portfolioCsv(handoffs: readonly RankedInPortfolio[]): string {
  const fields = columns.map(([heading]) => heading);
  return csvText(
    fields,
    handoffs.map((handoff) => columns.map(([, cell]) => cell(handoff))),
  );
}
