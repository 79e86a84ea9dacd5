import { SortHead } from '../../ui/SortHead.tsx';
import styles from './RankingTable.module.css';
import { type RankingColumn, type RankingOrder, rankingColumns } from './sortRanking.ts';

const columnNames: Record<Exclude<RankingColumn, 'lens'>, string> = {
  rank: '#',
  name: 'Handoff',
  firmness: 'First · top three',
  readiness: 'Ready',
  coverage: 'Answers',
  spread: 'Spread',
  owner: 'Owner',
  system: 'System',
};

export function RankingHead({
  order,
  lensName,
  onSort,
}: {
  readonly order: RankingOrder;
  readonly lensName: string;
  onSort(column: RankingColumn): void;
}) {
  return (
    <thead>
      <tr>
        {rankingColumns.map((column) => (
          <SortHead
            key={column}
            className={styles[column]}
            text={column === 'lens' ? lensName : columnNames[column]}
            name={column === 'rank' ? 'Rank' : undefined}
            direction={order.column !== column ? null : order.descending ? 'descending' : 'ascending'}
            sort={() => onSort(column)}
          />
        ))}
      </tr>
    </thead>
  );
}
