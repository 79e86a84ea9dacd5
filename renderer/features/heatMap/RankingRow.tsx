import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import { displayName } from '../../../shared/model/names.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { GridRow } from '../../ui/GridRow.tsx';
import { HeatBar } from './HeatBar.tsx';
import styles from './RankingTable.module.css';
import type { RankingLine } from './sortRanking.ts';

interface RankingRowProps {
  readonly map: WorkflowMap;
  readonly line: RankingLine;
  readonly index: number;
  readonly beginsUnscored: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  measure(row: Element | null): void;
  onSelect(id: string): void;
  onOpen(handoff: ScoredHandoff): void;
}

/** One handoff: its figures in one line, its lanes and the reasons for its heat under its name. */
export function RankingRow(props: RankingRowProps) {
  const { map, line, index, isSelected } = props;
  const { handoff, owner, system } = line;
  const { scores, readiness, coverage, rank, found } = handoff;
  return (
    <GridRow
      ref={props.measure}
      className={styles.row}
      data-index={index}
      data-begins-unscored={props.beginsUnscored || undefined}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={props.isTabStop ? 0 : -1}
      onClick={() => props.onSelect(found.id)}
      onDoubleClick={() => props.onOpen(handoff)}
    >
      <td className={styles.rank}>{rank === null ? '–' : rank}</td>
      <td className={styles.name}>
        <div className={styles.title}>{handoff.name}</div>
        <div className={styles.lanes}>
          {laneName(map, found.fromLaneId)} → {laneName(map, found.toLaneId)}
          {found.outside && ' · outside'}
        </div>
        {handoff.reasons.length > 0 && (
          <div className={styles.reasons} title={handoff.reasons.join('\n')}>
            {handoff.reasons.join(' · ')}
          </div>
        )}
      </td>
      <td className={styles.heat}>
        <HeatBar heat={handoff.heat} bin={handoff.bin} />
      </td>
      <td className={styles.readiness}>{readiness === null ? '–' : Math.round(readiness)}</td>
      <td className={styles.coverage}>
        {Math.round(coverage * dimensions.length)} of {dimensions.length}
      </td>
      <td className={styles.spread}>
        {scores.spread}
        <DiscussMark handoff={handoff} />
      </td>
      <td className={styles.owner}>{owner ?? <Missing />}</td>
      <td className={styles.system}>{system ?? <Missing />}</td>
    </GridRow>
  );
}

function DiscussMark({ handoff: { scores } }: { readonly handoff: ScoredHandoff }) {
  if (!scores.mustDiscuss && !scores.discuss) return null;
  return <span className={styles.discuss}>{scores.mustDiscuss ? 'must discuss' : 'discuss'}</span>;
}

function Missing() {
  return <span className={styles.missing}>not named</span>;
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : id;
}
