import { NOT_NAMED, type PortfolioFilter } from '../../../shared/analysis/filterPortfolio.ts';
import { pilotStateNames, pilotStates } from '../../../shared/analysis/pilotState.ts';
import type { PortfolioHandoff } from '../../../shared/analysis/portfolio.ts';
import { recurrenceKey } from '../../../shared/analysis/recurringHeat.ts';
import { decisionNames, decisions } from '../../../shared/analysis/verdict.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { shownTitle } from '../library/libraryShelf.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}

export interface PortfolioChoice {
  readonly field: Exclude<keyof PortfolioFilter, 'text'>;
  readonly label: string;
  readonly options: readonly Option[];
}

/** What the portfolio can be narrowed to: whatever stands in it, by name. */
export function portfolioChoices(handoffs: readonly PortfolioHandoff[]): readonly PortfolioChoice[] {
  const notNamed = { value: NOT_NAMED, label: 'Not named' };
  return [
    {
      field: 'mapId',
      label: 'Map',
      options: optionsOf(handoffs, ({ mapId, mapTitle }) => [mapId, shownTitle(mapTitle)]),
    },
    {
      field: 'pair',
      label: 'Lanes',
      options: optionsOf(handoffs, (each) => [
        recurrenceKey('pair', each),
        `${each.fromLane} → ${each.toLane}`,
      ]),
    },
    { field: 'heatFrom', label: 'Heat from', options: [20, 40, 60, 80].map(heatOption) },
    {
      field: 'verdict',
      label: 'Verdict',
      options: decisions.map((value) => ({ value, label: decisionNames[value] })),
    },
    {
      field: 'pilot',
      label: 'Pilot',
      options: pilotStates.map((value) => ({ value, label: pilotStateNames[value] })),
    },
    {
      field: 'ownerId',
      label: 'Owner',
      options: [notNamed, ...optionsOf(handoffs, ({ ownerId, owner }) => [ownerId, owner])],
    },
    {
      field: 'systemId',
      label: 'System',
      options: [notNamed, ...optionsOf(handoffs, ({ systemId, system }) => [systemId, system])],
    },
  ];
}

function heatOption(heat: number): Option {
  return { value: String(heat), label: `${heat} and more` };
}

function optionsOf(
  handoffs: readonly PortfolioHandoff[],
  read: (handoff: PortfolioHandoff) => readonly [value: string | null, label: string | null],
): Option[] {
  const options = new Map<string, string>();
  for (const handoff of handoffs) {
    const [value, label] = read(handoff);
    if (value !== null && !options.has(value)) options.set(value, shownName(label ?? ''));
  }
  return [...options]
    .map(([value, label]) => ({ value, label }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en'));
}
