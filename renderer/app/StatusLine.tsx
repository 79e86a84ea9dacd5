import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { counted } from '../../shared/model/counted.ts';
import { recordsOf } from '../../shared/model/workflowMap.ts';
import { ZoomControls } from '../features/canvas/ZoomControls.tsx';
import { HeatLegend } from '../features/heatMap/HeatLegend.tsx';
import { ParkedCount } from '../features/parkingLot/ParkedCount.tsx';
import { AgendaTimer } from '../features/room/agenda/AgendaTimer.tsx';
import { presentOf } from '../state/documentStore.ts';
import { useAnalysis, useApp, useMap, useSession } from './appContext.ts';
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
        <HeatLegend />
        {view === 'map' && <ZoomControls />}
      </div>
    </footer>
  );
}

function SavedMark() {
  const app = useApp();
  const status = useStore(app.autosave.status);
  if (status.kind === 'saved') {
    return (
      <span className={styles.saved} role="status">
        <IconCheck size={16} aria-hidden /> Saved
      </span>
    );
  }
  if (status.kind === 'saving') {
    return (
      <span className={styles.saved} role="status">
        <IconDots size={16} aria-hidden /> Saving
      </span>
    );
  }
  return (
    <span className={styles.notSaved} role="alert">
      <IconAlertTriangle size={16} aria-hidden /> Not saved: {reasonIn(status.sentence)}{' '}
      {counted(status.held, 'edit')} held.
      <UnstyledButton className={styles.action} onClick={() => app.autosave.retry()}>
        Try again
      </UnstyledButton>
      <UnstyledButton className={styles.action} onClick={() => void saveCopy(app)}>
        Save a copy
      </UnstyledButton>
    </span>
  );
}

/** The library's sentences begin with what the status line says already. */
function reasonIn(sentence: string): string {
  return sentence.replace(/^Not saved\. /, '');
}

async function saveCopy(app: ReturnType<typeof useApp>): Promise<void> {
  const open = app.document.getState().open;
  if (!open) return;
  try {
    const { name } = await app.host.invoke('exchange.saveCopy', { records: recordsOf(presentOf(open).map) });
    if (name) app.notify.say({ title: 'A copy is saved', lines: [name] });
  } catch (error) {
    app.notify.fail(error);
  }
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
