import { type BrowserWindow, screen } from 'electron';
import type { Log } from '../../services/ports.ts';
import { keepPlacement, keptPlacements } from '../../services/window/placementsFile.ts';
import { placementOn, SMALLEST_WINDOW } from '../../services/window/windowPlacement.ts';
import { electronOrigin } from './pageScheme.ts';
import { createPageWindow } from './pageWindow.ts';
import { recoverPage } from './recoverPage.ts';

export interface AppWindowOptions {
  readonly preload: string;
  /** The file that keeps where the window was, per display. */
  readonly placementsFile: string;
  readonly log: Log;
  /** Answers whether the window may close. */
  mayClose(): Promise<boolean>;
  /** The page is not loaded yet: time to accept its calls. */
  beforeLoad(window: BrowserWindow): void;
}

/** The one window of the application. It shows itself when its page has drawn. */
export async function openAppWindow(options: AppWindowOptions): Promise<BrowserWindow> {
  const display = screen.getDisplayNearestPoint(screen.getCursorScreenPoint());
  const placement = placementOn(display, keptPlacements(options.placementsFile));
  const window = createPageWindow(options.preload, {
    ...placement.bounds,
    minWidth: SMALLEST_WINDOW.width,
    minHeight: SMALLEST_WINDOW.height,
    show: false,
    title: 'Baton',
  });
  if (placement.isMaximized) window.maximize();
  window.once('ready-to-show', () => window.show());
  closeGently(window, options);
  recoverPage(window);
  options.beforeLoad(window);
  await window.loadURL(`${electronOrigin}/`);
  return window;
}

function closeGently(window: BrowserWindow, options: AppWindowOptions): void {
  let isAllowed = false;
  window.on('close', (event) => {
    if (isAllowed) return keepWindow(window, options);
    event.preventDefault();
    void options.mayClose().then((mayClose) => {
      isAllowed = mayClose;
      if (mayClose) window.close();
    });
  });
}

function keepWindow(window: BrowserWindow, { placementsFile, log }: AppWindowOptions): void {
  const display = screen.getDisplayMatching(window.getBounds());
  const placement = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  keepPlacement(placementsFile, display, placement, log);
}

/** Brings the window before the user, as a second start does. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
