import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { E2eWindow } from '../support/e2eWindow.ts';
import { launchBaton } from '../support/launchBaton.ts';
import { takeKeystrokes } from './takeKeystrokes.ts';

/** Takes the README's pictures from the application as it is, with the sample on the screen. */
const folder = join(import.meta.dirname, '../../resources/screenshots');
mkdirSync(folder, { recursive: true });

const baton = await launchBaton();
const { page } = baton;
await page.setViewportSize({ width: 1440, height: 900 });
await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });

let pictures = 0;
const take = async (name: string, of: Page | Locator = page): Promise<void> => {
  await page.waitForTimeout(500);
  await of.screenshot({ path: join(folder, `${name}.png`) });
  pictures += 1;
};

await page.getByRole('button', { name: 'Open Lead to cash', exact: true }).waitFor();
await page.getByRole('button', { name: 'Open Lead to cash', exact: true }).click();
await page.getByTestId('canvas').focus();
await page.keyboard.press('h');
await take('map');
await page.keyboard.press('Control+3');
await take('ranking');
await page.keyboard.press('Control+4');
await take('card');
await page.keyboard.press('Control+6');
await take('pictures');
await page.keyboard.press('Control+o');
await takeKeystrokes(new E2eWindow(baton), take);
await baton.remove();
console.log(`${pictures} pictures are in ${folder}.`);
