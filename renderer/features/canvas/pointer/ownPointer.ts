/** The elements of the canvas that take the pointer themselves. */
const ownPointer =
  '[data-lane-id], [data-lane-add], textarea, input, section, [role="menu"], [role="listbox"]';

/** Whether this lies in one of them. */
export function takesPointer(element: EventTarget): boolean {
  return element instanceof Element && element.closest(ownPointer) !== null;
}
