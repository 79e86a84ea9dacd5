import { Button } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useApp, useMap } from '../../app/appContext.ts';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import styles from './HandoffHeader.module.css';

/** Rank, heat and the two ends. It stays in sight while the panel scrolls. */
export function HandoffHeader({ handoff }: { readonly handoff: ScoredHandoff }) {
  const app = useApp();
  const map = useMap();
  const { found, rank, heat, bin } = handoff;
  return (
    <header className={styles.header}>
      <div className={styles.line}>
        <span className={styles.kind}>Handoff</span>
        {rank !== null && <span className={styles.rank}>#{rank}</span>}
        <span className={styles.heat}>
          {heat === null ? 'unscored' : 'heat'} <HeatChip heat={heat} bin={bin} />
        </span>
      </div>
      <h2 className={styles.name} title={handoff.name}>
        {stepName(map, found.sender)} <IconArrowRight size={16} aria-label="to" />{' '}
        {stepName(map, found.receiver)}
      </h2>
      <p className={styles.lanes}>
        {laneName(map, found.fromLaneId)} → {laneName(map, found.toLaneId)}
        {found.outside && <span className={styles.outside}>outside</span>}
        {found.branches.map((branch) => (
          <span key={branch} className={styles.branch}>
            {shownName(branch)}
          </span>
        ))}
      </p>
      <div className={styles.line}>
        <span className={styles.figures}>{figures(handoff)}</span>
        <Button variant="light" size="compact-sm" onClick={() => app.session.show('card')}>
          Choose as pilot
        </Button>
      </div>
    </header>
  );
}

function figures({ readiness, coverage }: ScoredHandoff): string {
  const answered = Math.round(coverage * dimensions.length);
  const ready = readiness === null ? 'readiness not known' : `readiness ${Math.round(readiness)}`;
  return `${ready} · ${answered} of ${dimensions.length} answered`;
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? displayName(step) : id;
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : id;
}
