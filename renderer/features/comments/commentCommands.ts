import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { layerScale } from '../../state/presentingStore.ts';
import { selectedSpot } from '../canvas/menu/selectedSpot.ts';
import { selectedStep } from '../canvas/openMap.ts';
import { commentFieldStore } from './commentFieldStore.ts';

export const commentCommands: readonly Command[] = [
  {
    id: 'comment.add',
    group: 'Edit',
    label: () => 'Comment',
    alsoCalled: 'remark discuss',
    keys: ['Shift+C'],
    menu: { column: 'Edit', section: 3 },
    isEnabled: hasSubject,
    whyNot: 'Select one step or handoff',
    run: startComment,
  },
];

/** The room that the field takes, in pixels. */
const room = () => ({ width: 296 * layerScale(), height: 96 * layerScale() });

/** On the map beside what it is about, elsewhere in the panel. */
function startComment(app: App): void {
  if (app.session.getState().view === 'map') commentFieldStore.setState({ spot: selectedSpot(app, room()) });
  else {
    app.session.setState({ panelShown: true });
    commentFieldStore.setState({ isWanted: true });
  }
}

function hasSubject(app: App): boolean {
  if (app.document.getState().open === null || app.session.getState().view === 'card') return false;
  return selectedStep(app) !== null || app.session.getState().selection.kind === 'handoff';
}
