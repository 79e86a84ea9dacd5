import type { MapDiff } from '../mapDiff.ts';
import { connectionsInOrder, type WorkflowMap } from '../workflowMap.ts';
import { changeConnection } from './changeConnection.ts';
import { connectSteps } from './connectSteps.ts';
import { deleteConnections } from './deleteConnections.ts';
import { inTurn } from './inTurn.ts';

export interface Exit {
  readonly to: string;
  readonly condition: string;
}

/** Makes a step lead to these steps and no others. Arrows that stay keep their identity and their place. */
export function changeExits(
  map: WorkflowMap,
  input: { readonly id: string; readonly exits: readonly Exit[]; newId(): string },
): MapDiff {
  const wanted = new Map(input.exits.map((exit) => [exit.to, exit]));
  const arrows = connectionsInOrder(map).filter(({ from }) => from === input.id);
  const there = new Set(arrows.map(({ to }) => to));
  const ids = arrows.flatMap(({ id, to }) => (wanted.has(to) ? [] : [id]));
  return inTurn(map, [
    (before) => deleteConnections(before, { ids }),
    ...arrows.flatMap(({ id, to }) => {
      const exit = wanted.get(to);
      if (!exit) return [];
      return [
        (before: WorkflowMap) => changeConnection(before, { id, patch: { condition: exit.condition } }),
      ];
    }),
    ...input.exits.flatMap(({ to, condition }) => {
      if (there.has(to)) return [];
      return [
        (before: WorkflowMap) => connectSteps(before, { id: input.newId(), from: input.id, to, condition }),
      ];
    }),
  ]);
}
