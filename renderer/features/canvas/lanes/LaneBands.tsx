import { memo } from 'react';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import styles from './LaneBands.module.css';

/** How far the bands reach beyond the map, so that no edge of them is seen while panning. */
const beyond = 6_000;

/** The faint bands of the lanes, under everything else. */
export const LaneBands = memo(function LaneBands({ layout }: { readonly layout: MapLayout }) {
  return layout.lanes.map((lane, place) => (
    <div
      key={lane.id}
      className={styles.band}
      data-tinted={place % 2 === 1 || undefined}
      style={{
        height: lane.height,
        width: layout.width + 2 * beyond,
        transform: `translate(${-beyond}px, ${lane.y}px)`,
      }}
    />
  ));
});
