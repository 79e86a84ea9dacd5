import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type BrowserWindow, screen } from 'electron';
import { placementOn, readPlacements, SMALLEST_WINDOW } from '../../services/window/windowPlacement.ts';
import { electronOrigin } from './pageScheme.ts';
import { createPageWindow } from './pageWindow.ts';

export interface AppWindowOptions {
  readonly preload: string;
  /** The file that keeps where the window was, per display. */
  readonly placementsFile: string;
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
  options.beforeLoad(window);
  await window.loadURL(`${electronOrigin}/`);
  return window;
}

function closeGently(window: BrowserWindow, options: AppWindowOptions): void {
  let isAllowed = false;
  window.on('close', (event) => {
    if (isAllowed) return keepPlacement(window, options.placementsFile);
    event.preventDefault();
    void options.mayClose().then((mayClose) => {
      isAllowed = mayClose;
      if (mayClose) window.close();
    });
  });
}

function keepPlacement(window: BrowserWindow, file: string): void {
  const display = screen.getDisplayMatching(window.getBounds());
  const placement = { bounds: window.getNormalBounds(), isMaximized: window.isMaximized() };
  const placements = { ...readPlacements(textOf(file)), [String(display.id)]: placement };
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(placements));
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
