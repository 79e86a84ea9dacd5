import type { App } from '../../app/appContext.ts';

/** Whoever opens the history goes on in it: its first line has the focus. Closed, it gives the keys back to the map. */
export function toggleHistory(app: App): void {
  const historyShown = !app.versions.getState().historyShown;
  app.versions.setState({ historyShown });
  if (historyShown) requestAnimationFrame(focusFirstEntry);
  else app.camera.focus();
}

function focusFirstEntry(): void {
  document.querySelector<HTMLElement>('[data-history] li button')?.focus();
}
