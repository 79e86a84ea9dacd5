import { useStore } from 'zustand';
import { counted } from '../../shared/model/counted.ts';
import { ZoomControls } from '../features/canvas/ZoomControls.tsx';
import { LensLegend } from '../features/lenses/LensLegend.tsx';
import { ParkedCount } from '../features/parkingLot/ParkedCount.tsx';
import { AgendaTimer } from '../features/room/agenda/AgendaTimer.tsx';
import { WeightsButton } from '../features/weights/WeightsButton.tsx';
import { useAnalysis, useApp, useMap, useSession } from './appContext.ts';
import { SavedMark } from './SavedMark.tsx';
import styles from './StatusLine.module.css';

/** What is stored, how much there is, and what the colours mean. Always in sight. */
export function StatusLine() {
  const view = useSession((state) => state.view);
  const trouble = useStore(useApp().autosave.status, ({ kind }) => kind === 'notSaved');
  return (
    <footer className={styles.status} data-trouble={trouble || undefined}>
      <SavedMark />
      <Counts />
      <AgendaTimer />
      <div className={styles.right}>
        <LensLegend />
        <WeightsButton />
        {view === 'map' && <ZoomControls />}
      </div>
    </footer>
  );
}

function Counts() {
  const map = useMap();
  const { ranked } = useAnalysis();
  const scored = ranked.filter((handoff) => handoff.heat !== null).length;
  return (
    <span className={styles.counts}>
      <span>{counted(map.step.size, 'step')}</span>
      <span aria-live="polite">{counted(ranked.length, 'handoff')}</span>
      <span>{scored} scored</span>
      <ParkedCount />
    </span>
  );
}
