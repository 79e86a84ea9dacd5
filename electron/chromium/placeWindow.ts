import type { CDPSession, Page } from 'playwright-core';
import type { Log } from '../services/ports.ts';
import { keepPlacement, keptPlacements } from '../services/window/placementsFile.ts';
import {
  type Bounds,
  type Placement,
  placementOn,
  type ScreenDisplay,
} from '../services/window/windowPlacement.ts';

/** Keeps where the window is now. To be called before it closes. */
export type KeepWindow = () => Promise<void>;

/**
 * Puts the window where it last was on the display it opened on, never outside it. A browser gives displays no names,
 * so one is known by where it lies and how large it is. A window that cannot be moved stays where it is.
 */
export async function placeWindow(page: Page, file: string, log: Log): Promise<KeepWindow> {
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      log.error('The window could not be placed.', error);
    }
  };
  const session = await page.context().newCDPSession(page);
  await attempt(async () => moveWindow(session, placementOn(await displayOf(page), keptPlacements(file))));
  return () =>
    attempt(async () => {
      const display = await displayOf(page);
      keepPlacement(file, display, await placementNow(session, keptPlacements(file)[display.id]), log);
    });
}

async function displayOf(page: Page): Promise<ScreenDisplay & { readonly id: string }> {
  const workArea = await page.evaluate<Bounds>(WORK_AREA);
  return { id: Object.values(workArea).join(' '), workArea };
}

/** Runs in the page. */
const WORK_AREA =
  '({ x: screen.availLeft, y: screen.availTop, width: screen.availWidth, height: screen.availHeight })';

async function moveWindow(session: CDPSession, { bounds, isMaximized }: Placement): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  const { x: left, y: top, width, height } = bounds;
  await session.send('Browser.setWindowBounds', { windowId, bounds: { left, top, width, height } });
  if (isMaximized)
    await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'maximized' } });
}

/** A window that fills its display keeps the size it had before. */
async function placementNow(session: CDPSession, before: Placement | undefined): Promise<Placement> {
  const { bounds } = await session.send('Browser.getWindowForTarget');
  const { left: x = 0, top: y = 0, width = 1, height = 1, windowState = 'normal' } = bounds;
  const now = { x, y, width, height };
  const isMaximized = windowState === 'maximized' || windowState === 'fullscreen';
  return { bounds: windowState === 'normal' ? now : (before?.bounds ?? now), isMaximized };
}
