import { ActionIcon, Kbd } from '@mantine/core';
import { IconCircle, IconCircleCheckFilled, IconX } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { type ChecklistLine, checklistLines } from '../../../shared/contract/settings.ts';
import { type App, useApp, useDocument, useSettings } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { workingKeys } from '../../app/workingKeys.ts';
import { useRootMark } from '../../ui/useRootMark.ts';
import styles from './Checklist.module.css';
import { checklistTexts } from './checklistTexts.ts';
import { isChecklistShown } from './followChecklist.ts';

/** The first steps with Baton, in a row of their own under the work, never over it. */
export function Checklist() {
  const app = useApp();
  useDocument();
  useStore(app.shell);
  const { checklistDone } = useSettings((settings) => settings);
  const isShown = isChecklistShown(app);
  useRootMark('data-first-steps', isShown);
  if (!isShown) return null;
  const isComplete = checklistLines.every((line) => checklistDone.includes(line));
  return (
    <section className={styles.checklist} aria-label="First steps">
      <h2 className={styles.heading}>{isComplete ? 'That is how it goes' : 'First steps'}</h2>
      <ol className={styles.lines}>
        {checklistLines.map((line) => (
          <Line key={line} app={app} line={line} isDone={checklistDone.includes(line)} />
        ))}
      </ol>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={24}
        aria-label="Close the first steps"
        onClick={() => {
          app.settings.change({ checklistDismissed: true });
          app.camera.focus();
        }}
      >
        <IconX size={16} />
      </ActionIcon>
    </section>
  );
}

interface LineProps {
  readonly app: App;
  readonly line: ChecklistLine;
  readonly isDone: boolean;
}

function Line({ app, line, isDone }: LineProps) {
  const { text, keys } = checklistTexts[line];
  const works = workingKeys(app, [keys]) !== null;
  const shown = line === 'score' ? '1–5' : showKeys(keys, app.platform);
  return (
    <li className={styles.line} data-done={isDone || undefined}>
      {isDone ? (
        <IconCircleCheckFilled size={16} className={styles.done} aria-label="Done:" />
      ) : (
        <IconCircle size={16} aria-label="To do:" />
      )}
      <span>{text}</span>
      {works && !isDone && <Kbd>{shown}</Kbd>}
    </li>
  );
}
