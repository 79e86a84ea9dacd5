import { expect, it } from 'vitest';
import { workingKeys } from '../../../renderer/app/workingKeys.ts';
import { shellApp } from './shellApp.ts';

it('[SH4] the keys shown beside a name are those that work', () => {
  const { app } = shellApp();
  expect(workingKeys(app, ['C', 'Mod+J'])).toBe('C');
  expect(workingKeys(app, ['Shift+Digit1'])).toBe('Shift+Digit1');
  app.settings.change({ singleLetterKeys: false });
  expect(workingKeys(app, ['C', 'Mod+J'])).toBe('Mod+J');
  expect(workingKeys(app, ['Shift+Digit1'])).toBeNull();
  expect(workingKeys(app, [])).toBeNull();
});
