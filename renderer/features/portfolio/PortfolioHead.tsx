import {
  type PortfolioColumn,
  type PortfolioOrder,
  portfolioColumns,
} from '../../../shared/analysis/sortPortfolio.ts';
import { SortHead } from '../../ui/SortHead.tsx';
import styles from './PortfolioTable.module.css';
import { portfolioStore } from './portfolioStore.ts';

const names: Readonly<Record<PortfolioColumn, string>> = {
  rank: '#',
  handoff: 'Handoff',
  map: 'Map',
  lanes: 'Lanes',
  heat: 'Heat',
  readiness: 'Ready',
  verdict: 'Verdict',
  pilot: 'Pilot',
  owner: 'Owner',
  system: 'System',
};

/** The names of the columns, each of which sorts. */
export function PortfolioHead({ order }: { readonly order: PortfolioOrder }) {
  return (
    <tr>
      {portfolioColumns.map((column) => (
        <SortHead
          key={column}
          className={styles[column]}
          text={names[column]}
          name={column === 'rank' ? 'Rank' : undefined}
          direction={order.column !== column ? null : order.descending ? 'descending' : 'ascending'}
          sort={() => portfolioStore.setState({ order: nextOrder(order, column) })}
        />
      ))}
    </tr>
  );
}

/** The first click on a column sorts it the way people look for, the next turns it round. */
function nextOrder(order: PortfolioOrder, column: PortfolioColumn): PortfolioOrder {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column === 'heat' || column === 'readiness' };
}
