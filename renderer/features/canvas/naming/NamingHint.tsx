import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import { showKeys } from '../../../app/keys.ts';
import styles from '../Hint.module.css';
import { useLaneList } from './LaneListBox.tsx';
import type { LaneList } from './laneList.ts';
import { namedStep } from './namedStep.ts';
import { type NamedStep, readTypedName, type TypedName } from './typedName.ts';
import { typingStore } from './typingStore.ts';

/** While a step is named: what the signs do, or what those typed so far are about to do. */
export function NamingHint({ map }: { readonly map: WorkflowMap }) {
  const { platform } = useApp();
  const stepId = useSession(({ naming }) => (naming?.kind === 'step' ? naming.id : null));
  const { text, picked } = useStore(
    typingStore,
    useShallow(({ text, picked }) => ({ text, picked })),
  );
  const list = useLaneList(stepId !== null);
  const step = stepId === null ? null : namedStep(map, stepId, picked);
  if (!step) return null;
  const meant = meaning(readTypedName(text, step), step);
  const parts = list
    ? lanePicking(list)
    : meant.length > 0
      ? meant
      : grammar(step, showKeys('Mod+ArrowDown', platform), showKeys('Mod+B', platform));
  return (
    <div className={styles.hint} aria-hidden>
      {parts}
    </div>
  );
}

function grammar({ entry }: NamedStep, handOff: string, branch: string): readonly ReactNode[] {
  return [
    sign('Tab', 'next'),
    sign(handOff, 'hands off'),
    ...(entry === 'decision' ? [sign('yes:', 'when'), sign(branch, 'other branch')] : []),
    sign('@', 'lane'),
    sign('?', 'decision'),
    ...(entry === 'none' ? [] : [sign('->', 'what is passed')]),
  ];
}

/** What the keys do while lanes are offered. */
function lanePicking({ choices, marked, mention }: LaneList): readonly ReactNode[] {
  const isNew = choices[marked]?.id === null;
  return [
    sign('Enter', isNew ? 'makes the lane' : 'takes the lane'),
    ...(isNew || mention.isQuoted ? [] : [sign('@"…"', 'another new lane')]),
    sign('Esc', 'closes the list'),
  ];
}

function meaning(
  { kind, laneId, newLane, condition, passed }: TypedName,
  step: NamedStep,
): readonly ReactNode[] {
  const lane = step.lanes.find(({ id }) => id === laneId);
  return [
    ...(condition ? [said('when', condition)] : []),
    ...(lane ? [said('in', lane.name)] : []),
    ...(newLane === null ? [] : [said('in the new lane', newLane)]),
    ...(kind === 'decision' && step.kind !== 'decision' ? [said('a', 'decision')] : []),
    ...(passed ? [said('is passed', passed)] : []),
  ];
}

function sign(key: string, does: string): ReactNode {
  return (
    <span key={key} className={styles.part}>
      <strong>{key}</strong> {does}
    </span>
  );
}

function said(how: string, what: string): ReactNode {
  return (
    <span key={how} className={styles.part}>
      {how} <strong>{what}</strong>
    </span>
  );
}
