import { useDeferredValue, useMemo } from 'react';
import { addOutline } from '../../../shared/formats/outline/addOutline.ts';
import type { Outline, OutlineLine } from '../../../shared/formats/outline/outline.ts';
import { outlineContents } from '../../../shared/formats/outline/outlineContents.ts';
import { readOutline } from '../../../shared/formats/outline/readOutline.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import { blankMap, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { newId } from '../../state/newId.ts';

export interface OutlineDraftReading {
  /** null when the text is refused. */
  readonly outline: Outline | null;
  readonly lines: readonly OutlineLine[];
  /** What it makes, in words; or why it is refused. */
  readonly sentence: string;
  /** The outline as a map of its own. */
  readonly preview: WorkflowMap;
}

const nothing = blankMap('');

/** What the text becomes on this map. It may lag behind fast typing, which it never holds up. */
export function useOutlineReading(text: string, map: WorkflowMap): OutlineDraftReading {
  const deferred = useDeferredValue(text);
  return useMemo(() => {
    const reading = readOutline(deferred, map);
    if (reading.kind === 'refused')
      return { outline: null, lines: [], sentence: reading.sentence, preview: nothing };
    const { outline } = reading;
    const after = applyDiff(map, addOutline(map, { outline, newId, after: null }));
    const own = { ...outline, arrows: outline.arrows.filter(({ to }) => 'step' in to) };
    const preview = applyDiff(nothing, addOutline(nothing, { outline: own, newId, after: null }));
    return { outline, lines: outline.lines, sentence: outlineContents(map, after, outline), preview };
  }, [deferred, map]);
}
