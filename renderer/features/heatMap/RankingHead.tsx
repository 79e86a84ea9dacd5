import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { SortHead } from '../../ui/SortHead.tsx';
import styles from './RankingTable.module.css';
import { columnsThrough, type RankingColumn, type RankingOrder } from './sortRanking.ts';

const columnNames: Record<Exclude<RankingColumn, 'lens'>, string> = {
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
  lens,
  onSort,
}: {
  readonly order: RankingOrder;
  readonly lens: LensReadings['lens'];
  onSort(column: RankingColumn): void;
}) {
  return (
    <thead>
      <tr>
        {columnsThrough(lens.id).map((column) => (
          <SortHead
            key={column}
            className={styles[column]}
            text={column === 'lens' ? lens.name : columnNames[column]}
            name={column !== 'rank' ? undefined : lens.id === 'heat' ? 'Rank' : 'Rank by heat'}
            direction={order.column !== column ? null : order.descending ? 'descending' : 'ascending'}
            sort={() => onSort(column)}
          />
        ))}
      </tr>
    </thead>
  );
}
