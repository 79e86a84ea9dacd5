import type { KeyboardEvent } from 'react';
import type { App } from '../../../app/appContext.ts';
import { matchesKeys } from '../../../app/keys.ts';
import { newId } from '../../../state/newId.ts';
import { openMap } from '../openMap.ts';
import { type LaneList, laneList } from './laneList.ts';
import { typingStore } from './typingStore.ts';

/** Takes the keys of an open list of lanes: arrows mark, Enter and Tab pick, Esc closes. The others keep typing. */
export function takesLaneKey(
  app: App,
  event: KeyboardEvent<HTMLTextAreaElement | HTMLInputElement>,
): boolean {
  const list = laneList(openMap(app), typingStore.getState());
  if (!list) return false;
  const press = (keys: string): boolean => matchesKeys(event, keys, app.platform);
  if (press('Enter') || press('Tab')) pickLane(event.currentTarget, list, list.marked);
  else if (press('Escape')) typingStore.setState({ closed: list.mention.start });
  else if (press('ArrowDown')) mark(list, 1);
  else if (press('ArrowUp')) mark(list, -1);
  else return false;
  return true;
}

function mark({ choices, marked }: LaneList, by: 1 | -1): void {
  typingStore.setState({ marked: (marked + by + choices.length) % choices.length });
}

/** Writes the lane's whole name into the text. A new lane is made when the name is kept. */
export function pickLane(
  field: HTMLTextAreaElement | HTMLInputElement,
  { mention, choices }: LaneList,
  place: number,
): void {
  const choice = choices[place];
  if (!choice) return;
  const lane = { id: choice.id ?? newId(), name: choice.name };
  const end = /^\s/u.test(field.value.slice(mention.end)) ? mention.end + 1 : mention.end;
  field.setRangeText(`@${lane.name} `, mention.start, end, 'end');
  typingStore.setState(({ picked }) => ({
    text: field.value,
    caret: field.selectionStart ?? field.value.length,
    picked: [...picked, lane],
    marked: 0,
  }));
}
