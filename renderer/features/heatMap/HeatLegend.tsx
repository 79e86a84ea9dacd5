import { Popover, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { presetOf } from '../../../shared/analysis/weightPresets.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useMap } from '../../app/appContext.ts';
import styles from './HeatLegend.module.css';
import { WeightsEditor } from './WeightsEditor.tsx';

/** By which weights heat is made, always in sight; a click shows and changes them. */
export function HeatLegend() {
  const { weights } = workflowOf(useMap());
  const titleId = useId();
  const name = presetOf(weights)?.name ?? 'Own weights';
  return (
    <Popover width={400} position="top-end" trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton className={styles.legend} aria-label={`Weights: ${name}`}>
          <span className={styles.preset}>{name}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId}>
        <WeightsEditor weights={weights} titleId={titleId} />
      </Popover.Dropdown>
    </Popover>
  );
}
