import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useApp, useDocument } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import styles from './PastBar.module.css';

/** Says that an old version is shown, and leads back. */
export function PastBar() {
  const app = useApp();
  const { past } = useDocument();
  if (!past) return null;
  const { version, name, refused } = past;
  const words = [`Version ${version}`, ...(name === '' ? [] : [`named “${name}”`]), 'read-only'];
  return (
    <section className={styles.bar} aria-label="Old version">
      <IconHistory size={16} aria-hidden />
      <p className={styles.words}>{words.join(' · ')}</p>
      <p className={styles.refusal} role="status">
        {refused > 0 && 'Nothing was changed. Restore this version, or go back to now, to edit.'}
      </p>
      <Button size="compact-sm" onClick={() => void runCommand(app, 'versions.restore')}>
        Restore
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void runCommand(app, 'compare.open')}>
        Compare with now
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void runCommand(app, 'versions.backToNow')}>
        Back to now
      </Button>
    </section>
  );
}
