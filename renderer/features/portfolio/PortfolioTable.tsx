import { useMemo } from 'react';
import { portfolioKey, type RankedInPortfolio } from '../../../shared/analysis/portfolio.ts';
import type { Recurrence } from '../../../shared/analysis/recurringHeat.ts';
import { type PortfolioOrder, portfolioColumns } from '../../../shared/analysis/sortPortfolio.ts';
import { RowGrid } from '../../ui/RowGrid.tsx';
import { PortfolioCells } from './PortfolioCells.tsx';
import { PortfolioHead } from './PortfolioHead.tsx';
import { portfolioStore } from './portfolioStore.ts';

interface PortfolioTableProps {
  readonly lines: readonly RankedInPortfolio[];
  readonly recurring: readonly Recurrence[];
  readonly order: PortfolioOrder;
  /** The key of the handoff that is selected, or null. */
  readonly selected: string | null;
  onOpen(handoff: RankedInPortfolio): void;
}

/** The list itself: a click or an arrow selects, a double click or Enter opens the map at the handoff. */
export function PortfolioTable({ lines, recurring, order, selected, onOpen }: PortfolioTableProps) {
  const pairs = useMemo(() => recurringPairs(recurring), [recurring]);
  const at = (row: number, act: (line: RankedInPortfolio) => void): void => {
    const line = lines[row];
    if (line) act(line);
  };
  const select = (line: RankedInPortfolio) => portfolioStore.setState({ selected: portfolioKey(line) });
  const open = (line: RankedInPortfolio): void => {
    select(line);
    onOpen(line);
  };
  return (
    <RowGrid
      label="Handoffs of all maps"
      columns={portfolioColumns.length}
      minWidth={1080}
      head={<PortfolioHead order={order} />}
      count={lines.length}
      selected={lines.findIndex((line) => portfolioKey(line) === selected)}
      keyOf={(row) => (lines[row] ? portfolioKey(lines[row]) : '')}
      cells={(row) => lines[row] && <PortfolioCells line={lines[row]} pairs={pairs} open={open} />}
      select={(row) => at(row, select)}
      open={(row) => at(row, open)}
    />
  );
}

/** The key of each recurring pair of lanes -> in how many workflows it is hot. */
function recurringPairs(recurring: readonly Recurrence[]): ReadonlyMap<string, number> {
  return new Map(
    recurring.flatMap(({ kind, key, workflows }) => (kind === 'pair' ? [[key, workflows]] : [])),
  );
}
