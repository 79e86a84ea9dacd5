import type { KeyboardEvent } from 'react';

/** Where a key leads from the field of a measure: the next, the one before, or out of it; null for another key. */
export function measureFieldMove(event: KeyboardEvent): 1 | -1 | 'leave' | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case 'Enter':
      return event.shiftKey ? -1 : 1;
    case 'ArrowDown':
      return 1;
    case 'ArrowUp':
      return -1;
    case 'Escape':
      return 'leave';
    default:
      return null;
  }
}
