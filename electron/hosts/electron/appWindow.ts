import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import type { Log } from '../../services/ports.ts';
import { placementOn, readPlacements, SMALLEST_WINDOW } from '../../services/window/windowPlacement.ts';
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
  const placement = placementOn(display, readPlacements(textOf(options.placementsFile)));
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
    if (isAllowed) return keepPlacement(window, options);
    event.preventDefault();
    void options.mayClose().then((mayClose) => {
      isAllowed = mayClose;
      if (mayClose) window.close();
    });
  });
}

function keepPlacement(window: BrowserWindow, { placementsFile, log }: AppWindowOptions): void {
  const display = screen.getDisplayMatching(window.getBounds());
  const placement = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  const placements = { ...readPlacements(textOf(placementsFile)), [String(display.id)]: placement };
  try {
    mkdirSync(dirname(placementsFile), { recursive: true });
    writeFileSync(placementsFile, JSON.stringify(placements));
  } catch (error) {
    // Where the window was is not worth keeping it open: the next one opens in the middle.
    log.error('Where the window was could not be kept.', error);
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Brings the window before the user, as a second start does. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
