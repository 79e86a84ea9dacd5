import type { PageFiles } from '../../electron/services/pages/pageFiles.ts';

const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="style-nonce" content="__STYLE_NONCE__">
<title>Page</title><script type="module" src="${script}"></script></head><body><h1>Page</h1></body></html>`;

/**
 * Draws the jobs that it asks for: the card's date as text, or a picture of 120 × 80. A card of the day “never” is
 * never drawn, and one of the day “broken” cannot be.
 */
const printScript = `
document.body.style.margin = '0';
const next = (last) => window.baton.invoke('print.job', JSON.stringify({ last }));
let { value: job } = JSON.parse(await next({ outcome: 'none' }));
for (;;) {
  if (job.date === 'never') break;
  if (job.kind === 'card') {
    document.title = 'Card of ' + job.date;
    document.body.replaceChildren('Dated ' + job.date);
  } else {
    document.body.innerHTML = '<div style="width: 120px; height: 80px; background: black"></div>';
  }
  const broken = { outcome: 'failed', reason: 'There is no such handoff.' };
  const drawn = { outcome: 'drawn', width: 120, height: 80 };
  ({ value: job } = JSON.parse(await next(job.date === 'broken' ? broken : drawn)));
}
`;

const appScript = `
window.heard = [];
window.baton.on((event, json) => window.heard.push([event, json]));
`;

/** Small pages that do what Baton's pages do with their host, for tests of the host alone. */
export const fixturePages: PageFiles = new Map(
  Object.entries({
    '/index.html': ['text/html; charset=utf-8', page('./app.js')],
    '/print.html': ['text/html; charset=utf-8', page('./print.js')],
    '/app.js': ['text/javascript; charset=utf-8', appScript],
    '/print.js': ['text/javascript; charset=utf-8', printScript],
  } as const).map(([path, [contentType, text]]) => [path, { contentType, content: Buffer.from(text) }]),
);
