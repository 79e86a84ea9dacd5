import type { KeyboardEvent } from 'react';

/** The key code of a press that belongs to an input method, also when it ends the composition. */
const composing = 229;

/** Whether a key belongs to an input method’s composition. Tab then does not leave the field either. */
export function isComposing(event: KeyboardEvent): boolean {
  const isComposing = event.nativeEvent.isComposing || event.keyCode === composing;
  if (isComposing && event.key === 'Tab') event.preventDefault();
  return isComposing;
}
