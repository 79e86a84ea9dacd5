import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../chromium/installBrowser.ts';
import { launchBrowser, mayUseSandbox } from '../chromium/launchBrowser.ts';
import { freshProfile } from '../chromium/profileFolder.ts';
import { icnsFile, icoFile, type SizedPng } from './iconFiles.ts';

/** Draws the icons of all platforms from the one drawing; to be run when that changes. */
const folder = join(import.meta.dirname, '../../resources/icons');
const drawing = readFileSync(join(folder, 'baton.svg'), 'utf8');
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

const profile = freshProfile();
const executable = await ensureBrowser();
const context = await launchBrowser({ executable, profile, show: 'headless', sandbox: mayUseSandbox() });
const page = await context.newPage();
const pictures = new Map<number, SizedPng>();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  const fitted = drawing.replace('width="1024" height="1024"', `width="${size}" height="${size}"`);
  await page.setContent(`<body style="margin:0;background:transparent">${fitted}</body>`);
  pictures.set(size, { size, png: await page.screenshot({ omitBackground: true }) });
}
await context.close();
profile.dispose();

const of = (...wanted: readonly number[]): SizedPng[] => wanted.flatMap((size) => pictures.get(size) ?? []);
writeFileSync(join(folder, 'baton.ico'), icoFile(of(16, 24, 32, 48, 64, 128, 256)));
writeFileSync(join(folder, 'baton.icns'), icnsFile(of(128, 256, 512, 1024)));
for (const { size, png } of of(16, 32, 48, 64, 128, 256, 512, 1024))
  writeFileSync(join(folder, `${size}x${size}.png`), png);
