/** Keys can be kept from the browser while a page fills the screen, so that Esc means what it means in Baton. */
interface KeyLock {
  lock?(keys: readonly string[]): Promise<void>;
}

const kept = ['Escape'];

/** Fills the screen where the host lets a page do so; where it does not, the window stays as it is. */
export async function fillScreen(): Promise<void> {
  try {
    await document.documentElement.requestFullscreen();
    await (navigator as { keyboard?: KeyLock }).keyboard?.lock?.(kept);
  } catch {
    // Refused by the host: the map is shown in the window.
  }
}

export async function leaveFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen();
  } catch {
    // The system ended it first.
  }
}
