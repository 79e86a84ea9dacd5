import type { KeyboardEvent } from 'react';
import type { Draft } from './useDraft.ts';

/** Enter keeps what was typed, Shift+Enter breaks the line, Esc takes it back, and with nothing typed leaves the field. */
export function draftKeys(draft: Draft): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      event.currentTarget.blur();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      if (draft.isChanged) draft.takeBack();
      else event.currentTarget.blur();
    }
  };
}
