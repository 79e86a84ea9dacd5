import { type BrowserWindow, dialog } from 'electron';

/** When the page's process ends by itself, says so and opens the page again, or closes Baton, as the user likes. */
export function recoverPage(window: BrowserWindow): void {
  window.webContents.on('render-process-gone', (_, { reason }) => {
    if (reason !== 'clean-exit') void askAndRecover(window);
  });
}

const OPEN_AGAIN = 0;

async function askAndRecover(window: BrowserWindow): Promise<void> {
  const { response } = await dialog.showMessageBox(window, {
    type: 'error',
    message: 'Baton’s window stopped working.',
    detail:
      'Everything that was shown as saved is in the library. Look over your last change when the window is open again.',
    buttons: ['Open the window again', 'Close Baton'],
    defaultId: OPEN_AGAIN,
    cancelId: OPEN_AGAIN,
    noLink: true,
  });
  if (window.isDestroyed()) return;
  if (response === OPEN_AGAIN) window.webContents.reload();
  else window.destroy();
}
