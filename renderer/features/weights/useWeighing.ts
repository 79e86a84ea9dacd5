import { useState } from 'react';
import { type WeightedDimension, weightedDimensions } from '../../../shared/model/dimension.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import type { Weights } from '../../../shared/model/weights.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useEdit } from '../../app/appContext.ts';

/** One weight on its way: what is shown follows it, and the map changes once, when it is let go. */
export interface Weighing {
  /** The map's weights, with the one that is on its way. */
  readonly present: Weights;
  move(dimension: WeightedDimension, weight: number): void;
  /** Where it was let go, when that is known better than by the last move. */
  letGo(at?: Partial<Weights>): void;
  /** All at once, as one edit with this label. */
  weigh(label: string, patch: Partial<Weights>): void;
}

export function useWeighing(weights: Weights): Weighing {
  const edit = useEdit();
  const [moving, setMoving] = useState<Partial<Weights>>({});
  const weigh = (label: string, patch: Partial<Weights>): void =>
    edit(label, (map) =>
      changeWorkflow(map, { patch: { weights: { ...workflowOf(map).weights, ...patch } } }),
    );
  return {
    present: { ...weights, ...moving },
    weigh,
    move: (dimension, weight) => setMoving({ [dimension]: weight }),
    letGo(at = moving) {
      setMoving({});
      const isMoved = weightedDimensions.some((each) => (at[each] ?? weights[each]) !== weights[each]);
      if (isMoved) weigh('change weights', at);
    },
  };
}
