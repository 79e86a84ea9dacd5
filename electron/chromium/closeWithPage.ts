import type { Page } from 'playwright-core';

/**
 * Asks before the window closes. The browser asks the page, the page says no, and then `mayClose` decides: a page
 * cannot work while the browser waits for its answer, so what it holds is stored after it has said no.
 * Keys that reload are taken away, since a reload asks the same question; the page may use them first. To be called
 * before the page loads.
 */
export async function closeWithPage(page: Page, mayClose: () => Promise<boolean>): Promise<void> {
  page.on('dialog', (dialog) => {
    const answered = dialog.dismiss().catch(() => undefined);
    if (dialog.type() !== 'beforeunload') return;
    void answered.then(mayClose).then(async (agreed) => {
      if (agreed && !page.isClosed()) await page.close();
    });
  });
  await page.addInitScript({ content: HOLD_WINDOW });
}

/** Runs in the page, before any script of the page. */
const HOLD_WINDOW = `
addEventListener('beforeunload', (event) => event.preventDefault());
const holdReload = (event) => {
  const reloads = event.key.toLowerCase() === 'r' && (event.ctrlKey || event.metaKey);
  if (reloads || event.key === 'F5') event.preventDefault();
};
// Added anew at every key, it is the last listener of the window to hear of it.
addEventListener('keydown', () => {
  removeEventListener('keydown', holdReload);
  addEventListener('keydown', holdReload);
}, { capture: true });
`;
