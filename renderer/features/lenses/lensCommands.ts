import { type LensId, lenses, lensIds, lensOf } from '../../../shared/analysis/lenses/lenses.ts';
import type { App } from '../../app/appContext.ts';
import type { Command } from '../../app/command.ts';
import { lensStore } from '../../state/lensStore.ts';

const hasMap = (app: App) => app.document.getState().open !== null;
const place = { column: 'View', section: 1, under: 'Lens' } as const;

/** What map, matrix, ranking and pictures show. */
export const lensCommands: readonly Command[] = [
  ...lenses.map(
    ({ id, name }): Command => ({
      id: `lens.${id}`,
      group: 'View',
      name: `Lens: ${name.toLowerCase()}`,
      alsoCalled: 'colour by show see through legend',
      label: () => name,
      keys: [],
      isEnabled: hasMap,
      isOn: () => lensStore.getState().id === id,
      run: (app) => lookThrough(app, id),
      menu: place,
    }),
  ),
  stepping('lens.next', 'Next lens', 'V', 1),
  stepping('lens.previous', 'Previous lens', 'Shift+V', -1),
  {
    id: 'lens.relative',
    group: 'View',
    name: 'Lens: relative to this map',
    alsoCalled: 'scale spread colours compare',
    label: () => 'Relative to this map',
    keys: [],
    isEnabled: (app) => hasMap(app) && lensOf(lensStore.getState().id).relativeEdges !== null,
    whyNot: 'This lens shows kinds, which are the same for every map',
    isOn: () => lensStore.getState().relative,
    run: () => lensStore.setState(({ relative }) => ({ relative: !relative })),
    menu: place,
  },
];

/** Choosing a lens shows it too. */
export function lookThrough(app: App, id: LensId): void {
  lensStore.setState({ id });
  app.session.setState({ heatShown: true });
}

function stepping(id: string, label: string, keys: string, by: 1 | -1): Command {
  return {
    id,
    group: 'View',
    label: () => label,
    alsoCalled: 'colour by show see through legend',
    keys: [keys],
    isEnabled: hasMap,
    run: (app) => {
      const at = lensIds.indexOf(lensStore.getState().id);
      const next = lensIds[(at + by + lensIds.length) % lensIds.length];
      if (next) lookThrough(app, next);
    },
    menu: place,
  };
}
