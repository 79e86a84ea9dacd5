import { useState } from 'react';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import { aimAt } from './aimArrow.ts';
import { type ConnectTargets, connectTargets } from './connectTargets.ts';

export interface ConnectTyping extends ConnectTargets {
  readonly text: string;
  /** The place of the target that the arrow is aimed at; -1 when it is none of these. */
  readonly marked: number;
  /** Takes what is typed, and aims at the step that fits best. */
  type(text: string): void;
}

/** What is typed to find where the arrow from this step goes. */
export function useConnectTyping(map: WorkflowMap, from: string): ConnectTyping {
  const app = useApp();
  const [text, setText] = useState('');
  const to = useSession(({ connecting }) => connecting?.to ?? null);
  const found = connectTargets(map, from, text);
  return {
    ...found,
    text,
    marked: found.targets.findIndex(({ step }) => step.id === to),
    type: (typed) => {
      setText(typed);
      const best = connectTargets(map, from, typed).targets.find(({ refusal }) => refusal === null);
      aimAt(app, best?.step.id ?? null);
    },
  };
}
