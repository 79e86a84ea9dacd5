import { Button } from '@mantine/core';
import { coveragePhrase } from '../../../shared/analysis/measures/coveragePhrase.ts';
import { exactHours, figurePhrase, hoursPhrase } from '../../../shared/analysis/measures/figurePhrase.ts';
import type { FlowEfficiency, MissingTime } from '../../../shared/analysis/measures/flowEfficiency.ts';
import { missingTimesPhrase } from '../../../shared/analysis/measures/missingTimesPhrase.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { type App, useAnalysis, useApp, useMap } from '../../app/appContext.ts';
import { ListButton } from '../../ui/ListButton.tsx';
import { goToPlace } from '../find/goToPlace.ts';
import styles from './WorkflowMeasures.module.css';

const SHOWN = 4;

/** The flow efficiency, the path that it is taken along, and what is missing for it, each a way there. */
export function FlowEfficiencyLines({ efficiency }: { readonly efficiency: FlowEfficiency }) {
  const app = useApp();
  const map = useMap();
  const { value, stepIds, touchHours, waitHours, missing } = efficiency;
  return (
    <div className={styles.efficiency}>
      <div className={styles.total}>
        <span>Flow efficiency</span>
        <span className={value === null ? styles.unknown : styles.value}>{figurePhrase(value, 'share')}</span>
      </div>
      <p className={styles.path}>
        {value === null
          ? missingTimesPhrase(missing)
          : `${exactHours(touchHours)} of work and ${hoursPhrase(waitHours)} of waiting`}
        {`, along the longest path: ${pathPhrase(map, stepIds)}${value === null ? '' : `, ${coveragePhrase(efficiency)}`}.`}
      </p>
      <MissingTimes missing={missing.slice(0, SHOWN)} more={missing.length - SHOWN} />
      <Button variant="default" size="compact-sm" onClick={() => showPath(app, stepIds)}>
        Show the path on the map
      </Button>
    </div>
  );
}

function MissingTimes({
  missing,
  more,
}: {
  readonly missing: readonly MissingTime[];
  readonly more: number;
}) {
  const app = useApp();
  const map = useMap();
  const { byId } = useAnalysis();
  return (
    <>
      {missing.map((time) =>
        time.kind === 'touch' ? (
          <ListButton
            key={time.stepId}
            text={stepName(map, time.stepId)}
            mark={<span className={styles.small}>touch time</span>}
            onClick={() => goToPlace(app, { kind: 'step', id: time.stepId })}
          />
        ) : (
          <ListButton
            key={time.handoffId}
            text={byId.get(time.handoffId)?.name ?? ''}
            mark={<span className={styles.small}>mean wait</span>}
            onClick={() => goToPlace(app, { kind: 'handoff', id: time.handoffId })}
          />
        ),
      )}
      {more > 0 && <p className={styles.path}>and {more} more</p>}
    </>
  );
}

function pathPhrase(map: WorkflowMap, stepIds: readonly string[]): string {
  const [first = '', last = ''] = [stepIds[0], stepIds.at(-1)];
  if (stepIds.length < 2) return stepName(map, first);
  return `${stepIds.length} steps, from ${stepName(map, first)} to ${stepName(map, last)}`;
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? displayName(step) : id;
}

/** Selects every step of the path and shows them all. */
function showPath(app: App, ids: readonly string[]): void {
  app.session.show('map');
  app.session.select({ kind: 'step', ids });
  requestAnimationFrame(() => app.camera.fitSelection());
}
