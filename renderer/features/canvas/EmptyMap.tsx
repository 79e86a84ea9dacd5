import { Button, Kbd } from '@mantine/core';
import { useApp, useSettings } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import styles from './EmptyMap.module.css';
import { makeLane } from './lanes/changeLanes.ts';

const letters = [
  ['L', 'adds a lane: who does the work'],
  ['N', 'adds a step in it'],
] as const;
const palette = [['Ctrl K', 'finds everything, such as a new lane']] as const;
const everyKey = [
  ['Tab', 'adds the next step, open for typing'],
  ['Ctrl ↓', 'hands off to the lane below'],
] as const;

/** What a map without steps says: how to begin, by the keys that are switched on or by mouse. */
export function EmptyMap({ hasLanes }: { readonly hasLanes: boolean }) {
  const app = useApp();
  const mac = app.platform === 'mac';
  const takesLetters = useSettings(({ singleLetterKeys }) => singleLetterKeys);
  return (
    <section className={styles.card} aria-label="How to begin">
      <h2 className={styles.title}>Draw it as they talk</h2>
      <dl className={styles.keys}>
        {[...(takesLetters ? letters : palette), ...everyKey].map(([key, does]) => (
          <div key={key} className={styles.row}>
            <dt>
              <Kbd>{mac ? key.replace('Ctrl', '⌘') : key}</Kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className={styles.buttons}>
        <Button onClick={() => makeLane(app)}>{hasLanes ? 'Add a lane' : 'Add the first lane'}</Button>
        <Button
          variant="subtle"
          color="gray"
          onClick={() => {
            app.camera.focus();
            void runCommand(app, 'step.free');
          }}
        >
          {hasLanes ? 'Add the first step' : 'Begin with a step'}
        </Button>
      </div>
    </section>
  );
}
