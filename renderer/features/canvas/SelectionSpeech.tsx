import type { MapAnalysis } from '../../../shared/analysis/analyseMap.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useSession } from '../../app/appContext.ts';
import styles from './SelectionSpeech.module.css';
import { selectionSpeech } from './selectionSpeech.ts';

interface SelectionSpeechProps {
  readonly map: WorkflowMap;
  readonly analysis: MapAnalysis;
}

/** Tells a screen reader what is selected. */
export function SelectionSpeech({ map, analysis }: SelectionSpeechProps) {
  const { selection, connecting } = useSession(({ selection, connecting }) => ({ selection, connecting }));
  return (
    <div id="canvas-speech" className={styles.speech} role="status" aria-live="polite">
      {selectionSpeech(map, analysis, selection, connecting)}
    </div>
  );
}
