import type { KeyboardEvent } from 'react';
import { type App, useApp } from '../../../app/appContext.ts';
import { matchesKeys } from '../../../app/keys.ts';
import { isComposing } from '../isComposing.ts';
import type { Direction } from '../walk.ts';
import { aimAt, aimTowards, cancelArrow, finishArrow } from './aimArrow.ts';
import type { ConnectTargets } from './connectTargets.ts';

const directions: readonly (readonly [key: string, direction: Direction])[] = [
  ['ArrowUp', 'up'],
  ['ArrowDown', 'down'],
  ['ArrowLeft', 'left'],
  ['ArrowRight', 'right'],
];

interface Typed extends ConnectTargets {
  readonly text: string;
}

/** The keys while the target of an arrow is typed: Enter connects, arrows choose, Escape leaves. */
export function useConnectKeys(typed: Typed): (event: KeyboardEvent<HTMLInputElement>) => void {
  const app = useApp();
  return (event) => {
    if (isComposing(event)) return;
    if (!takesKey(app, typed, (keys) => matchesKeys(event, keys, app.platform))) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function takesKey(app: App, typed: Typed, press: (keys: string) => boolean): boolean {
  const { text, targets } = typed;
  const direction = directions.find(([key]) => press(key))?.[1];
  if (press('Enter') || press('Tab') || press('Shift+Enter')) finish(app, typed, press('Shift+Enter'));
  else if (press('Escape') || press('Shift+Tab')) cancelArrow(app);
  else if (direction && targets.length > 0 && (direction === 'up' || direction === 'down'))
    aimBeside(app, typed, direction === 'down' ? 1 : -1);
  else if (direction && (text === '' || targets.length === 0)) aimTowards(app, direction);
  else return false;
  return true;
}

/** What fits no step stays to be corrected. */
function finish(app: App, { text, condition }: Typed, writeCondition: boolean): void {
  const isAimed = app.session.getState().connecting?.to !== null;
  if (isAimed || text.trim() === '') finishArrow(app, condition, writeCondition);
}

/** The next or previous of the steps that fit and may be chosen, round the end. */
function aimBeside(app: App, { targets }: Typed, by: 1 | -1): void {
  const allowed = targets.filter(({ refusal }) => refusal === null);
  const place = allowed.findIndex(({ step }) => step.id === app.session.getState().connecting?.to);
  const next = allowed[(place + by + allowed.length) % allowed.length];
  if (next) aimAt(app, next.step.id);
}
