import { Popover, UnstyledButton } from '@mantine/core';
import { useId } from 'react';
import { heatBins } from '../../../shared/analysis/heatBin.ts';
import { presetOf } from '../../../shared/analysis/weightPresets.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useMap } from '../../app/appContext.ts';
import styles from './HeatLegend.module.css';
import { useHeatColours } from './useHeatColours.ts';
import { WeightsEditor } from './WeightsEditor.tsx';

/** What the colours mean, always in sight; a click shows and changes the weights. */
export function HeatLegend() {
  const { weights } = workflowOf(useMap());
  const colours = useHeatColours();
  const titleId = useId();
  const name = presetOf(weights)?.name ?? 'Own weights';
  return (
    <Popover width={400} position="top-end" trapFocus withRoles>
      <Popover.Target>
        <UnstyledButton className={styles.legend} style={colours}>
          <span>heat</span>
          <span className={styles.swatches} aria-hidden>
            {heatBins.map((bin) => (
              <span
                key={bin}
                className={styles.swatch}
                style={{ background: `var(--heat-${bin})`, height: 4 + 3 * (bin - 1) }}
              />
            ))}
          </span>
          <span>0–20 … 80–100</span>
          <span className={styles.unscored} aria-hidden>
            ?
          </span>
          <span>unscored</span>
          <span className={styles.preset}>{name}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId}>
        <WeightsEditor weights={weights} titleId={titleId} />
      </Popover.Dropdown>
    </Popover>
  );
}
