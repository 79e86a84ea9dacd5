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
            className={`${styles[column]} ${isRankOfHeat(column, lens) ? styles.ofHeat : ''}`}
            text={headOf(column, lens)}
            name={isRankOfHeat(column, lens) ? 'Rank by heat' : column === 'rank' ? 'Rank' : undefined}
            direction={order.column !== column ? null : order.descending ? 'descending' : 'ascending'}
            sort={() => onSort(column)}
          />
        ))}
      </tr>
    </thead>
  );
}

/** The rank stays that of heat through every lens, and says so: on the map the badge has the rank of the lens. */
function headOf(column: RankingColumn, lens: LensReadings['lens']): string {
  if (column === 'lens') return lens.name;
  return isRankOfHeat(column, lens) ? 'Heat #' : columnNames[column];
}

function isRankOfHeat(column: RankingColumn, lens: LensReadings['lens']): boolean {
  return column === 'rank' && lens.id !== 'heat';
}
