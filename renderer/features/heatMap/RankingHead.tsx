import { UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import styles from './RankingTable.module.css';
import { type RankingColumn, type RankingOrder, rankingColumns } from './sortRanking.ts';

const columnNames: Record<RankingColumn, string> = {
  rank: '#',
  name: 'Handoff',
  heat: 'Heat',
  firmness: 'First · top three',
  readiness: 'Ready',
  coverage: 'Answers',
  spread: 'Spread',
  owner: 'Owner',
  system: 'System',
};

export function RankingHead({
  order,
  onSort,
}: {
  readonly order: RankingOrder;
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
                {columnNames[column]}
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
