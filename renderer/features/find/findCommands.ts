import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { findStore } from './findStore.ts';
import { walkHits } from './walkHits.ts';

const hasMap = (app: App): boolean => app.document.getState().open !== null;
const hasHits = (app: App): boolean => hasMap(app) && findStore.getState().hits.length > 0;

export const findCommands: readonly Command[] = [
  {
    id: 'find.open',
    group: 'Edit',
    label: () => 'Find',
    alsoCalled: 'search',
    keys: ['Mod+F'],
    menu: { column: 'Edit', section: 2 },
    isEnabled: hasMap,
    run: openFind,
    alsoInTextFields: true,
  },
  {
    id: 'find.next',
    group: 'Edit',
    label: () => 'Find next',
    keys: ['F3'],
    menu: { column: 'Edit', section: 2 },
    isEnabled: hasHits,
    whyNot: 'Nothing is searched for',
    run: (app) => walkHits(app, 1),
  },
  {
    id: 'find.previous',
    group: 'Edit',
    label: () => 'Find previous',
    keys: ['Shift+F3'],
    menu: { column: 'Edit', section: 2 },
    isEnabled: hasHits,
    whyNot: 'Nothing is searched for',
    run: (app) => walkHits(app, -1),
  },
];

function openFind(app: App): void {
  if (app.session.getState().view !== 'map') app.session.show('map');
  findStore.setState({ isOpen: true });
  document.querySelector<HTMLInputElement>('[data-find]')?.select();
}
