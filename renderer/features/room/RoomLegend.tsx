import { useSession } from '../../app/appContext.ts';
import { LegendStrip } from '../lenses/LegendStrip.tsx';
import { toneColours } from '../lenses/toneColours.ts';
import { useLensReadings } from '../lenses/useLensReadings.ts';
import styles from './RoomLegend.module.css';

/** What the colours before a room mean; nothing while they are hidden, or while a handoff tells its own. */
export function RoomLegend() {
  const readings = useLensReadings();
  const heatShown = useSession((state) => state.heatShown);
  if (!heatShown) return null;
  return (
    <div
      className={styles.legend}
      role="note"
      aria-label="Legend"
      style={toneColours('light', readings.scale)}
    >
      <LegendStrip readings={readings} isSpelled />
    </div>
  );
}
