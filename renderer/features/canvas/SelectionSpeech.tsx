import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useSession } from '../../app/appContext.ts';
import styles from './SelectionSpeech.module.css';
import { selectionSpeech } from './selectionSpeech.ts';

interface SelectionSpeechProps {
  readonly map: WorkflowMap;
  readonly readings: LensReadings;
}

/** Tells a screen reader what is selected. */
export function SelectionSpeech({ map, readings }: SelectionSpeechProps) {
  const { selection, connecting } = useSession(({ selection, connecting }) => ({ selection, connecting }));
  return (
    <div id="canvas-speech" className={styles.speech} role="status" aria-live="polite">
      {selectionSpeech(map, readings, selection, connecting)}
    </div>
  );
}
