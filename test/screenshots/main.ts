import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBaton } from '../support/launchBaton.ts';

/** Takes the README's pictures from the application as it is, with the sample on the screen. */
const folder = join(import.meta.dirname, '../../resources/screenshots');
mkdirSync(folder, { recursive: true });

const baton = await launchBaton();
const { page } = baton;
await page.setViewportSize({ width: 1440, height: 900 });
await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });

const take = async (name: string): Promise<void> => {
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`) });
};

await page.getByRole('button', { name: 'Open Lead to cash', exact: true }).waitFor();
await take('library');
await page.getByRole('button', { name: 'Open Lead to cash', exact: true }).click();
await page.getByTestId('canvas').focus();
await page.keyboard.press('h');
await take('map');
await page.keyboard.press('Control+2');
await take('matrix');
await page.keyboard.press('Control+3');
await take('ranking');
await page.keyboard.press('Control+4');
await take('card');
await baton.remove();
console.log(`Five pictures are in ${folder}.`);
