import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { useMap } from '../../../app/appContext.ts';
import { ChoiceList, choiceListRoles } from '../../../ui/ChoiceList.tsx';
import { useCanvas } from '../canvasContext.ts';
import styles from './LaneListBox.module.css';
import { type LaneList, laneList } from './laneList.ts';
import { pickLane } from './pickLane.ts';
import { typingStore } from './typingStore.ts';

const listId = 'lanes-called';

/** The list that the typed text opens, where lanes can be picked. */
export function useLaneList(isStep: boolean): LaneList | null {
  const map = useMap();
  const typing = useStore(typingStore);
  return isStep ? laneList(map, typing) : null;
}

export function laneListRoles(list: LaneList | null) {
  return choiceListRoles(listId, list !== null, list?.marked ?? -1);
}

interface LaneListBoxProps {
  readonly list: LaneList;
  readonly field: RefObject<HTMLTextAreaElement | null>;
}

/**
 * The lanes that fit what follows the `@`, and the one that can be made, under the field, or over it where there is
 * no room.
 */
export function LaneListBox({ list, field }: LaneListBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const isAbove = useIsAbove(box);
  const { choices, marked } = list;
  return (
    <div ref={box} className={styles.box} data-above={isAbove || undefined}>
      <ChoiceList
        id={listId}
        label="Lanes"
        choices={choices.map(({ id, name }) =>
          id === null ? { id: 'new', text: `New lane “${name}”` } : { id, text: name },
        )}
        marked={marked}
        choose={(place) => field.current && pickLane(field.current, list, place)}
      />
    </div>
  );
}

/** Whether the list would end below the canvas. */
function useIsAbove(box: RefObject<HTMLDivElement | null>): boolean {
  const { root } = useCanvas();
  const [isAbove, setIsAbove] = useState(false);
  useLayoutEffect(() => {
    const bottom = root.current?.getBoundingClientRect().bottom ?? 0;
    setIsAbove((box.current?.getBoundingClientRect().bottom ?? 0) > bottom);
  }, [box, root]);
  return isAbove;
}
