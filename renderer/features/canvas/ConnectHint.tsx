import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useSession } from '../../app/appContext.ts';
import styles from './Hint.module.css';
import { spokenName } from './selectionSpeech.ts';

/** While an arrow is begun: how to end it. */
export function ConnectHint({ map }: { readonly map: WorkflowMap }) {
  const from = useSession(({ connecting }) => connecting?.from ?? null);
  const step = from === null ? undefined : map.step.get(from);
  if (!step) return null;
  return (
    <div className={styles.hint} aria-hidden>
      From <strong>{spokenName(step)}</strong> to: click a step, or choose with the arrow keys and press Enter
    </div>
  );
}
