import type { App } from '../../../app/appContext.ts';
import type { Selection } from '../../../state/sessionStore.ts';
import { startWritingCondition } from '../naming/startWritingCondition.ts';
import { openMap, selectedSteps } from '../openMap.ts';
import { connect } from '../steps/changeSteps.ts';
import { addFreeStepAt, startNaming } from '../steps/makeSteps.ts';
import type { Target } from './hitTest.ts';
import { landingCell } from './landingCell.ts';
import type { Place } from './pointerState.ts';

/** What a click selects. Where an arrow has been begun, it is finished instead. */
export function click(app: App, target: Target, extend: boolean): void {
  const { connecting } = app.session.getState();
  if (connecting) {
    app.session.setState({ connecting: null });
    if (target.kind === 'step') connect(app, connecting.from, target.id);
    return;
  }
  app.session.select(selectionOf(app, target, extend));
}

function selectionOf(app: App, target: Target, extend: boolean): Selection {
  const { selection } = app.session.getState();
  switch (target.kind) {
    case 'step':
      return { kind: 'step', ids: extend ? toggled(selectedSteps(app), target.id) : [target.id] };
    case 'pill':
      return { kind: 'handoff', id: target.handoffId };
    case 'arrow': {
      const again = selection.kind === 'handoff' && selection.id === target.handoffId;
      return target.handoffId !== null && !again
        ? { kind: 'handoff', id: target.handoffId }
        : { kind: 'connection', id: target.id };
    }
    case 'ground':
      return extend ? selection : { kind: 'none' };
  }
}

function toggled(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id];
}

/** A double click opens a name or condition for typing; on the ground it makes a step. */
export function doubleClick(app: App, target: Target, at: Place): void {
  if (target.kind === 'step') startNaming(app, target.id, false);
  else if (target.kind === 'ground') {
    const cell = landingCell(app.derived.layoutOf(openMap(app)), at);
    addFreeStepAt(app, cell?.laneId ?? null, cell?.column ?? null);
  } else {
    startWritingCondition(app, target.id);
  }
}
