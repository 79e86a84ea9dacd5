import { Popover, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { useId, useState } from 'react';
import { LegendStrip } from './LegendStrip.tsx';
import styles from './LensLegend.module.css';
import { LensSwitch } from './LensSwitch.tsx';
import { toneColours } from './toneColours.ts';
import { useLensReadings } from './useLensReadings.ts';

/** Which lens it is and what its colours mean, always in sight; a click shows the whole legend and the other lenses. */
export function LensLegend() {
  const readings = useLensReadings();
  const colours = toneColours(useComputedColorScheme('light'), readings.scale);
  const titleId = useId();
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover width={400} position="top-end" trapFocus withRoles opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <UnstyledButton className={styles.legend} style={colours} onClick={() => setOpen(!isOpen)}>
          <LegendStrip readings={readings} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId} style={colours}>
        <LensSwitch readings={readings} titleId={titleId} close={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}
