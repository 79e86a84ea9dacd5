import { UserError } from '../../../shared/contract/outcome.ts';
import type { StartingPoint } from '../../../shared/contract/startingPoint.ts';
import { findHandoffs } from '../../../shared/model/handoffs.ts';
import { mapFromTemplate } from '../../../shared/model/mapFromTemplate.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import type { Library } from '../library/library.ts';
import type { Template } from './templates.ts';

/** The maps to begin from: the user's own, and those that come with Baton. */
export interface StartingPoints {
  list(): StartingPoint[];
  /** @throws UserError `not-found` when there is none of that name. */
  map(id: string): WorkflowMap;
  /** Begins a map and returns its identifier. An empty title keeps the starting point's own. */
  begin(id: string, title: string): string;
}

export function startingPoints(library: Library, templates: readonly Template[]): StartingPoints {
  const builtIn = templates.map(describe);
  const map = (id: string): WorkflowMap => {
    const template = templates.find((builtIn) => builtIn.id === id);
    if (template) return template.map;
    if (!library.templates().some((own) => own.id === id)) {
      throw new UserError('not-found', 'This starting point is not there any more.');
    }
    return library.readMap(id).map;
  };
  return {
    list: () => [...library.templates(), ...builtIn],
    map,
    begin: (id, title) => {
      const begun = mapFromTemplate(map(id), title);
      return library.createMap(begun, { label: 'New map from a starting point' });
    },
  };
}

function describe({ id, title, summary, trade, map }: Template): StartingPoint {
  const handoffs = findHandoffs(map).length;
  return { id, isOwn: false, title, summary, trade, steps: map.step.size, handoffs, version: 0 };
}
