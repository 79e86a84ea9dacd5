import { UnstyledButton } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconDots } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { counted } from '../../shared/model/counted.ts';
import { recordsOf } from '../../shared/model/workflowMap.ts';
import { presentOf } from '../state/openDocument.ts';
import { useApp } from './appContext.ts';
import styles from './StatusLine.module.css';

/** Whether every edit is stored; if not, why, and what can be done. */
export function SavedMark() {
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
