import type { App } from '../../../app/appContext.ts';
import type { Command } from '../../../app/command.ts';
import { isPresenting } from '../../../state/presentingStore.ts';
import { endWalkThrough, goTo, nextHottest, previousHottest } from './walkThrough.ts';
import { isWalking, walkThroughStore } from './walkThroughStore.ts';

const hasMap = (app: App) => app.document.getState().open !== null;
/** A button that has the focus takes Space itself. */
const isOffButtons = () => isWalking() && !document.activeElement?.matches('button, a, input');

/**
 * Walking from the hottest handoff to the coolest. A presenter's remote sends PageDown and PageUp, some send arrows.
 * These come first: while somebody walks, the keys belong to the walk.
 */
export const walkThroughCommands: readonly Command[] = [
  {
    ...walk('handoff.hottest', 'Next hottest handoff', ['PageDown'], hasMap, nextHottest),
    alsoCalled: 'walk through hot tour',
  },
  walk(
    'walk.present',
    'Walk through the hottest handoffs',
    ['H'],
    () => isPresenting() || isWalking(),
    nextHottest,
  ),
  walk('walk.on', 'Go on to the next handoff', ['ArrowRight', 'ArrowDown'], isWalking, nextHottest),
  walk('walk.space', 'Go on with the walk', [' '], isOffButtons, nextHottest),
  walk(
    'walk.back',
    'Hotter handoff before',
    ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+H'],
    isWalking,
    previousHottest,
  ),
  walk('walk.first', 'Hottest handoff', ['Home'], isWalking, (app) => goTo(app, 0)),
  walk('walk.last', 'Coolest handoff', ['End'], isWalking, (app) =>
    goTo(app, walkThroughStore.getState().ids.length - 1),
  ),
  walk('walk.end', 'Back to where the walk began', ['Escape'], isWalking, endWalkThrough),
];

function walk(
  id: string,
  label: string,
  keys: readonly string[],
  isEnabled: (app: App) => boolean,
  run: (app: App) => void,
): Command {
  return { id, group: 'Room', label: () => label, keys, isEnabled, run };
}
