import type { PageFiles } from '../../electron/services/pages/pageFiles.ts';

const page = (script: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="style-nonce" content="__STYLE_NONCE__">
<title>Page</title><script type="module" src="${script}"></script></head><body><h1>Page</h1></body></html>`;

/** Draws the job that it asks for: the card's date as text, or the picture. */
const printScript = `
const outcome = JSON.parse(await window.baton.invoke('print.job', '{}'));
const job = outcome.value;
if (job.kind === 'picture') document.body.innerHTML = job.svg;
else {
  document.title = 'Card of ' + job.date;
  document.body.append(Object.assign(document.createElement('p'), { textContent: 'Dated ' + job.date }));
}
document.body.style.margin = '0';
if (job.date !== 'never') document.documentElement.dataset.ready = 'yes';
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
