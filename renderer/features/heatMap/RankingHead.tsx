import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
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
        {rankingColumns.map((column) => {
          const isSorted = order.column === column;
          return (
            <th
              key={column}
              scope="col"
              className={styles[column]}
              aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : 'none'}
            >
              <UnstyledButton
                className={styles.sort}
                aria-label={column === 'rank' ? 'Rank' : undefined}
                onClick={() => onSort(column)}
              >
                {column === 'lens' ? lensName : columnNames[column]}
                {isSorted && <Direction descending={order.descending} />}
              </UnstyledButton>
            </th>
          );
        })}
      </tr>
    </thead>
  );
}

function Direction({ descending }: { readonly descending: boolean }) {
  return descending ? <IconChevronDown size={14} aria-hidden /> : <IconChevronUp size={14} aria-hidden />;
}
