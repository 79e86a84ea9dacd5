import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import { showKeys } from '../../../app/keys.ts';
import styles from '../Hint.module.css';
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
  const step = stepId === null ? null : namedStep(map, stepId, picked);
  if (!step) return null;
  const meant = meaning(readTypedName(text, step), step);
  const parts =
    meant.length > 0
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

function meaning({ kind, laneId, condition, passed }: TypedName, step: NamedStep): readonly ReactNode[] {
  const lane = step.lanes.find(({ id }) => id === laneId);
  return [
    ...(condition ? [said('when', condition)] : []),
    ...(lane ? [said('in', lane.name)] : []),
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
