import { IconHourglass, IconMessage } from '@tabler/icons-react';
import type { NodeProps } from '@xyflow/react';
import { memo } from 'react';
import { useStore } from 'zustand';
import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import { shownText } from '../../../../shared/model/shownName.ts';
import type { Step } from '../../../../shared/model/step.ts';
import { useSession } from '../../../app/appContext.ts';
import { shortCount } from '../../comments/openComments.ts';
import { findStore, isFound } from '../../find/findStore.ts';
import { usePointer } from '../canvasContext.ts';
import { handoffOf } from '../pointer/hitTest.ts';
import { spotlightStore } from '../spotlight.ts';
import type { StepNode } from './flowNodes.ts';
import styles from './StepCard.module.css';

/**
 * One step. It listens for its own state, so that a new selection redraws two cards and not all; where it stands is
 * its node's affair, so that a card that moves is not drawn anew.
 */
export const StepCard = memo(Card, (before, { data }) => before.data === data);

function Card({ id, data }: NodeProps<StepNode>) {
  const state = useSession(({ selection, connecting }) => ({
    selected: selection.kind === 'step' && selection.ids.includes(id),
    aimed: connecting?.to === id || connecting?.from === id,
  }));
  const lasso = usePointer(({ gesture }) => (gesture?.kind === 'lasso' ? gesture.ids.includes(id) : null));
  const found = useStore(findStore, (state) => isFound(state, 'step', id));
  const moving = usePointer(({ gesture }) => gesture?.kind === 'move' && gesture.ids.includes(id));
  const pointedAt = usePointer(({ hover }) => handoffOf(hover)?.split(':').includes(id) ?? false);
  const lit = useStore(spotlightStore, ({ handoffId }) => handoffId?.split(':').includes(id) ?? pointedAt);
  const target = usePointer(({ gesture }) => gesture?.kind === 'connect' && gesture.target === id);
  return (
    <div
      className={styles.card}
      data-step-id={id}
      data-kind={data.step.kind}
      data-selected={(lasso ?? state.selected) || undefined}
      data-aimed={state.aimed || target || undefined}
      data-found={found || undefined}
      data-lit={lit || undefined}
      data-moving={moving || undefined}
    >
      <StepFace step={data.step} />
      {data.comments > 0 && <CommentMark count={data.comments} />}
    </div>
  );
}

/** How many comments about a step are open. */
function CommentMark({ count }: { readonly count: number }) {
  return (
    <span className={styles.comments} title={count === 1 ? '1 open comment' : `${count} open comments`}>
      <IconMessage size={12} stroke={2} aria-hidden />
      {shortCount(count)}
    </span>
  );
}

/** What a step looks like, without its state. */
export function StepFace({ step }: { readonly step: Step }) {
  return (
    <>
      {step.kind === 'decision' && <Notched />}
      {step.kind === 'decision' && (
        <span className={`${styles.sign} ${styles.question}`} aria-hidden>
          ?
        </span>
      )}
      {step.kind === 'wait' && (
        <IconHourglass className={styles.sign ?? ''} size={16} stroke={1.5} aria-hidden />
      )}
      <span className={styles.name} dir="auto" data-unnamed={step.name.trim() === '' || undefined}>
        {shownText(step.name).trim() || 'Unnamed'}
      </span>
    </>
  );
}

const { stepWidth: width, stepHeight: height, notch } = layoutMeasures;
const outline = `M${notch} .5H${width - notch}L${width - 0.5} ${notch}V${height - notch}L${width - notch} ${height - 0.5}H${notch}L.5 ${height - notch}V${notch}Z`;

function Notched() {
  return (
    <svg className={styles.outline} viewBox={`0 0 ${width} ${height}`} aria-hidden>
      <path d={outline} />
    </svg>
  );
}
