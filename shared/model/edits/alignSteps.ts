import type { MapDiff } from '../mapDiff.ts';
import { draftDiff } from '../mapDraft.ts';
import type { WorkflowMap } from '../workflowMap.ts';

export type Alignment = 'left' | 'right' | 'spread';

/** Pins steps to the leftmost or the rightmost of their columns, or spreads them evenly between the two. */
export function alignSteps(
  map: WorkflowMap,
  input: {
    /** Step -> the column it is drawn in. */
    readonly columns: ReadonlyMap<string, number>;
    readonly to: Alignment;
  },
): MapDiff {
  return draftDiff(map, (draft) => {
    const inOrder = [...input.columns].sort(([a, left], [b, right]) => left - right || (a < b ? -1 : 1));
    const first = inOrder[0]?.[1] ?? 0;
    const last = inOrder.at(-1)?.[1] ?? first;
    const gap = (last - first) / Math.max(1, inOrder.length - 1);
    for (const [place, [id]] of inOrder.entries()) {
      const spread = Math.round(first + place * gap);
      draft.update('step', id, {
        column: input.to === 'spread' ? spread : input.to === 'left' ? first : last,
      });
    }
  });
}

/** Leaves the columns of the steps to the layout again. */
export function unpinSteps(map: WorkflowMap, input: { readonly ids: readonly string[] }): MapDiff {
  return draftDiff(map, (draft) => {
    for (const id of input.ids) draft.update('step', id, { column: null });
  });
}
