import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useAnalysis, useApp, useSession } from '../../app/appContext.ts';
import { layerScale, usePresenting } from '../../state/presentingStore.ts';
import type { Selection } from '../../state/sessionStore.ts';
import overMap from '../../ui/OverMap.module.css';
import { spokenName } from '../canvas/selectionSpeech.ts';
import styles from './CommentComposer.module.css';
import { commentFieldStore } from './commentFieldStore.ts';
import { NewComment } from './NewComment.tsx';

/** A field for a comment beside what it is about. It has the focus in the frame in which it appears. */
export function CommentComposer({ map }: { readonly map: WorkflowMap }) {
  const app = useApp();
  const spot = useStore(commentFieldStore, (state) => state.spot);
  const selection = useSession((state) => state.selection);
  const analysis = useAnalysis();
  const scale = layerScale(usePresenting());
  useEffect(() => close, []);
  const [stepId] = selection.kind === 'step' ? selection.ids : [];
  const step = map.step.get(stepId ?? '');
  const name = step ? spokenName(step) : handoffName(selection, (id) => analysis.byId.get(id)?.name);
  if (!spot || name === undefined) return null;
  const about = step ? { stepId: step.id } : { handoffId: selection.kind === 'handoff' ? selection.id : '' };
  return (
    <section
      className={`${overMap.sheet} ${styles.composer}`}
      style={{ left: spot.x / scale, top: spot.y / scale }}
      aria-label={`Comment on ${name}`}
    >
      <p className={styles.about}>{name}</p>
      <NewComment
        about={about}
        autoFocus
        leave={() => {
          close();
          app.camera.focus();
        }}
      />
    </section>
  );
}

function close(): void {
  commentFieldStore.setState({ spot: null });
}

function handoffName(selection: Selection, nameOf: (id: string) => string | undefined): string | undefined {
  return selection.kind === 'handoff' ? nameOf(selection.id) : undefined;
}
