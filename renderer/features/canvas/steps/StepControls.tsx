import { IconPlus } from '@tabler/icons-react';
import { useStore } from 'zustand';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import { useSession } from '../../../app/appContext.ts';
import { zoomStore } from '../camera/zoomStore.ts';
import { usePointer } from '../canvasContext.ts';
import styles from './StepControls.module.css';

export const sides = ['right', 'bottom', 'left', 'top'] as const;
export type Side = (typeof sides)[number];

const names: Record<Side, string> = {
  right: 'Add the next step, or drag to connect',
  bottom: 'Hand off to the lane below, or drag to connect',
  top: 'Hand off to the lane above, or drag to connect',
  left: 'Insert a step before',
};

const smallestZoomShown = 0.35;

/** The “+” on the sides of the step under the pointer: a click makes a step, a drag draws an arrow. */
export function StepControls({ layout }: { readonly layout: MapLayout }) {
  const id = usePointer(({ hover, gesture }) => (!gesture && hover?.kind === 'step' ? hover.id : null));
  const busy = useSession(({ naming, connecting }) => naming !== null || connecting !== null);
  const zoom = useStore(zoomStore, (state) => state.zoom);
  const box = id === null ? undefined : layout.steps.get(id);
  if (!box || busy || zoom < smallestZoomShown) return null;
  const place = {
    transform: `translate(${box.x}px, ${box.y}px)`,
    width: box.width,
    height: box.height,
  };
  return (
    <div className={styles.controls} style={place} data-step={box.id}>
      {sides.map((side) => (
        <button
          key={side}
          type="button"
          tabIndex={-1}
          className={styles.plus}
          data-side={side}
          aria-label={names[side]}
          title={names[side]}
        >
          <span className={styles.disc}>
            <IconPlus size={12} stroke={2.5} aria-hidden />
          </span>
        </button>
      ))}
    </div>
  );
}
