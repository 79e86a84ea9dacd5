/** The attribute of the element that takes the canvas' keys. */
export const canvasMark = 'data-canvas';

/** Whether the keys go to the canvas: it has the focus, or nothing has. */
export function isCanvasFocused(): boolean {
  const active = document.activeElement;
  return active === null || active === document.body || active.hasAttribute(canvasMark);
}
