import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../chromium/installBrowser.ts';
import { launchBrowser, mayUseSandbox } from '../chromium/launchBrowser.ts';
import { freshProfile } from '../chromium/profileFolder.ts';
import { icnsFile, icoFile, type SizedPng } from './iconFiles.ts';

/** Draws the icons of all platforms, one drawing for each; to be run when a drawing changes. */
const folder = join(import.meta.dirname, '../../resources/icons');

const profile = freshProfile();
const executable = await ensureBrowser();
const context = await launchBrowser({ executable, profile, show: 'headless', sandbox: mayUseSandbox() });
const page = await context.newPage();

/** The drawing of a name, as a PNG of every side asked for, in pixels. */
async function draw(name: string, sizes: readonly number[]): Promise<SizedPng[]> {
  const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8');
  const pictures: SizedPng[] = [];
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    const fitted = drawing.replace('width="1024" height="1024"', `width="${size}" height="${size}"`);
    await page.setContent(`<body style="margin:0;background:transparent">${fitted}</body>`);
    pictures.push({ size, png: await page.screenshot({ omitBackground: true }) });
  }
  return pictures;
}

// The application and its maps wear one drawing; a score sheet is to be told from a map in a folder.
for (const name of ['baton', 'baton-scores']) {
  writeFileSync(join(folder, `${name}.ico`), icoFile(await draw(name, [16, 24, 32, 48, 64, 128, 256])));
  writeFileSync(join(folder, `${name}.icns`), icnsFile(await draw(name, [128, 256, 512, 1024])));
}
for (const { size, png } of await draw('baton', [16, 32, 48, 64, 128, 256, 512, 1024]))
  writeFileSync(join(folder, `${size}x${size}.png`), png);
await context.close();
profile.dispose();
