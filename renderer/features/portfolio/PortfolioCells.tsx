import { UnstyledButton } from '@mantine/core';
import { heatBin } from '../../../shared/analysis/heatBin.ts';
import { pilotStateNames } from '../../../shared/analysis/pilotState.ts';
import type { RankedInPortfolio } from '../../../shared/analysis/portfolio.ts';
import { isHot, recurrenceKey } from '../../../shared/analysis/recurringHeat.ts';
import { decisionNames } from '../../../shared/analysis/verdict.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { HeatBar } from '../heatMap/HeatBar.tsx';
import { shownTitle } from '../library/libraryShelf.ts';
import styles from './PortfolioTable.module.css';

interface PortfolioCellsProps {
  readonly line: RankedInPortfolio;
  /** The key of each recurring pair of lanes -> in how many workflows it is hot. */
  readonly pairs: ReadonlyMap<string, number>;
  open(line: RankedInPortfolio): void;
}

/** One handoff of one map. A click on its name opens the map. */
export function PortfolioCells({ line, pairs, open }: PortfolioCellsProps) {
  const { rank, name, mapTitle, fromLane, toLane, heat, readiness, verdict, pilot, owner, system } = line;
  const lanes = `${fromLane} → ${toLane}`;
  const title = shownTitle(mapTitle);
  return (
    <>
      <td className={styles.rank}>{rank ?? '–'}</td>
      <td className={styles.handoff} title={name}>
        <UnstyledButton className={styles.open} tabIndex={-1} onClick={() => open(line)}>
          {name}
        </UnstyledButton>
      </td>
      <td className={styles.map} title={title} dir="auto">
        {title}
      </td>
      <td className={styles.lanes} title={lanes}>
        <span className={styles.pair}>
          <span className={styles.cut}>{lanes}</span>
          <Recurs times={isHot(line) ? pairs.get(recurrenceKey('pair', line) ?? '') : undefined} />
        </span>
      </td>
      <td className={styles.heat}>
        <HeatBar heat={heat} bin={heat === null ? null : heatBin(heat)} />
      </td>
      <td className={styles.readiness}>{readiness === null ? '–' : Math.round(readiness)}</td>
      <td className={styles.verdict}>{decisionNames[verdict]}</td>
      <td className={styles.pilot}>{pilot === 'none' ? '–' : pilotStateNames[pilot]}</td>
      <Name name={owner} />
      <Name name={system} />
    </>
  );
}

function Recurs({ times }: { readonly times: number | undefined }) {
  if (times === undefined) return null;
  return (
    <span className={styles.recurs} title={`These lanes are hot in ${times} workflows`}>
      {times}×<span className={styles.spoken}> hot in as many workflows</span>
    </span>
  );
}

function Name({ name }: { readonly name: string | null }) {
  const shown = shownName(name ?? '');
  if (shown === '') return <td className={styles.missing}>not named</td>;
  return (
    <td title={shown} dir="auto">
      {shown}
    </td>
  );
}
