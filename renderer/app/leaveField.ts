import { keyPlaceOf } from './commandForKeys.ts';

/** Leaves the field that somebody types in, which then keeps what was typed as it does when a click leaves it. */
export function leaveField(): void {
  const field = document.activeElement;
  if (field instanceof HTMLElement && keyPlaceOf(field) === 'text') field.blur();
}
