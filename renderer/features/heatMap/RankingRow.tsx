import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { GridRow } from '../../ui/GridRow.tsx';
import { FirmnessBar } from './FirmnessBar.tsx';
import { LensBar } from './LensBar.tsx';
import styles from './RankingTable.module.css';
import { columnsThrough, type RankingLine } from './sortRanking.ts';

interface RankingRowProps {
  readonly map: WorkflowMap;
  readonly line: RankingLine;
  readonly readings: LensReadings;
  readonly index: number;
  readonly beginsUnscored: boolean;
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  measure(row: Element | null): void;
  onSelect(id: string): void;
  onOpen(handoff: ScoredHandoff): void;
}

/** One handoff in two rows: its figures, and under them the reasons for its heat across the whole width. */
export function RankingRow(props: RankingRowProps) {
  const { line, index, isSelected } = props;
  const { handoff } = line;
  const choose = {
    onClick: () => props.onSelect(handoff.found.id),
    onDoubleClick: () => props.onOpen(handoff),
  };
  return (
    <tbody
      ref={props.measure}
      className={styles.handoff}
      data-index={index}
      data-selected={isSelected || undefined}
      data-begins-unscored={props.beginsUnscored || undefined}
    >
      <GridRow
        {...choose}
        data-line={index}
        aria-rowindex={2 * index + 2}
        aria-selected={isSelected}
        tabIndex={props.isTabStop ? 0 : -1}
      >
        <Figures line={line} readings={props.readings} />
      </GridRow>
      <GridRow {...choose} className={styles.reasonsRow} aria-rowindex={2 * index + 3}>
        <td />
        <td colSpan={columnsThrough(props.readings.lens.id).length - 1} className={styles.reasons}>
          <span className={styles.lanes}>{lanesOf(props.map, handoff)}</span>
          {whyOf(handoff).map((reason) => (
            <span key={reason}>{reason}</span>
          ))}
        </td>
      </GridRow>
    </tbody>
  );
}

function Figures({ line, readings }: Pick<RankingRowProps, 'line' | 'readings'>) {
  const { handoff, reading, firmness, owner, system } = line;
  const { scores, heat, readiness, coverage, rank } = handoff;
  const columns = columnsThrough(readings.lens.id);
  return (
    <>
      <td className={styles.rank}>{rank === null ? '–' : rank}</td>
      <td className={styles.name}>{handoff.name}</td>
      <td className={styles.lens}>
        <LensBar reading={reading} readings={readings} />
      </td>
      {columns.includes('heat') && <td className={styles.heat}>{heat === null ? '–' : Math.round(heat)}</td>}
      {columns.includes('firmness') && (
        <td className={styles.firmness}>{heat !== null && <FirmnessBar firmness={firmness} />}</td>
      )}
      <td className={styles.readiness}>{readiness === null ? '–' : Math.round(readiness)}</td>
      <td className={styles.coverage}>
        {Math.round(coverage * dimensions.length)} of {dimensions.length}
      </td>
      <td className={styles.spread}>
        {coverage === 0 ? '–' : scores.spread}
        <DiscussMark handoff={handoff} />
      </td>
      <td className={styles.owner}>{owner ?? <Missing />}</td>
      <td className={styles.system}>{system ?? <Missing />}</td>
    </>
  );
}

function DiscussMark({ handoff: { scores } }: { readonly handoff: ScoredHandoff }) {
  if (!scores.mustDiscuss && !scores.discuss) return null;
  return <span className={styles.discuss}>{scores.mustDiscuss ? 'must discuss' : 'discuss'}</span>;
}

function Missing() {
  return <span className={styles.missing}>not named</span>;
}

function whyOf({ heat, reasons }: ScoredHandoff): readonly string[] {
  return heat === null ? ['Not enough answers for heat: it takes four of its dimensions.'] : reasons;
}

function lanesOf(map: WorkflowMap, { found }: ScoredHandoff): string {
  const lanes = `${laneName(map, found.fromLaneId)} → ${laneName(map, found.toLaneId)}`;
  return found.outside ? `${lanes}, outside` : lanes;
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : id;
}
