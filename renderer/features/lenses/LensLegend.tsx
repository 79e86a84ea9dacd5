import { Popover, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { useId, useState } from 'react';
import type { LegendEntry } from '../../../shared/analysis/lenses/lens.ts';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { lensPalettes } from '../../../shared/drawing/lensPalettes.ts';
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
  const { lens, entries, relative } = readings;
  return (
    <Popover width={400} position="top-end" trapFocus withRoles opened={isOpen} onChange={setOpen}>
      <Popover.Target>
        <UnstyledButton className={styles.legend} style={colours} onClick={() => setOpen(!isOpen)}>
          <span className={styles.name}>{lens.name}</span>
          <span className={styles.parts}>
            {entries[0]?.sign ? <Kinds readings={readings} /> : <Range readings={readings} />}
          </span>
          {lens.unknown !== null && (
            <span className={styles.unknown} title={lens.unknown}>
              ?
            </span>
          )}
          {relative && (
            <span className={styles.relative} title="Relative to this map">
              relative
            </span>
          )}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-labelledby={titleId} style={colours}>
        <LensSwitch readings={readings} titleId={titleId} close={() => setOpen(false)} />
      </Popover.Dropdown>
    </Popover>
  );
}

/** The colours from the lowest part to the highest, with both ends in words. */
function Range({ readings: { entries, scale } }: { readonly readings: LensReadings }) {
  return (
    <>
      <span className={styles.swatches} aria-hidden>
        {entries.map(({ tone }) => (
          <span
            key={tone}
            className={styles.swatch}
            style={{
              background: `var(--tone-${tone})`,
              height: swatchHeight(lensPalettes[scale].widths[tone]),
            }}
          />
        ))}
      </span>
      <span>
        {entries[0]?.text} … {entries.at(-1)?.text}
      </span>
    </>
  );
}

/** Each kind by its colour and its sign. */
function Kinds({ readings: { entries, scale } }: { readonly readings: LensReadings }) {
  return entries.map((entry: LegendEntry) => (
    <span key={entry.tone} className={styles.kind} title={entry.text}>
      <span
        className={styles.swatch}
        aria-hidden
        style={{
          background: `var(--tone-${entry.tone})`,
          height: swatchHeight(lensPalettes[scale].widths[entry.tone]),
        }}
      />
      {entry.sign}
    </span>
  ));
}

/** The wider the arrow, the taller: from 4 to 16 pixels. */
function swatchHeight(width: number): number {
  return Math.round(4 + (12 * (width - 1.5)) / 5.5);
}
