import { Button, Kbd } from '@mantine/core';
import { useApp } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import styles from './LibraryScreen.module.css';

/** The library before its first map. */
export function LibraryEmpty() {
  const app = useApp();
  return (
    <section className={styles.empty}>
      <h2>No maps yet</h2>
      <p>
        A map draws one workflow: who does what, and where the work changes hands. Begin with a blank one,
        drop a .baton or .bpmn file here, or start from one of the maps below.
      </p>
      <Button size="compact-md" onClick={() => void runCommand(app, 'library.new')}>
        New map <Kbd ml={8}>{showKeys('Mod+N', app.platform)}</Kbd>
      </Button>
    </section>
  );
}
