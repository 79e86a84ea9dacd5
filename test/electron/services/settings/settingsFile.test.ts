import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSettings } from '../../../../electron/services/settings/settingsFile.ts';
import { usualSettings } from '../../../../shared/contract/settings.ts';
import { newFolder } from '../library/openedLibrary.ts';

const newFile = () => join(newFolder(), 'settings.json');

describe('settings on the disk', () => {
  it('[SH1] begin as usual, and are there again after a restart', () => {
    const path = newFile();
    const settings = openSettings(path);
    expect(settings.read()).toEqual(usualSettings);
    expect(settings.change({ theme: 'dark' })).toEqual({ ...usualSettings, theme: 'dark' });
    settings.change({ authorName: 'Dana' });
    const again = openSettings(path);
    expect(again.notices).toEqual([]);
    expect(again.read()).toEqual({ ...usualSettings, theme: 'dark', authorName: 'Dana' });
  });

  it('[SH1] take what an older file does not mention from the usual ones', () => {
    const path = newFile();
    writeFileSync(path, '{"theme":"light"}');
    expect(openSettings(path).read()).toEqual({ ...usualSettings, theme: 'light' });
  });

  it.each([
    ['no JSON', '{"theme":'],
    ['another value', '{"theme":"sepia"}'],
    ['an unknown key', '{"colour":"red"}'],
    ['a list', '["dark"]'],
    ['a number', '7'],
    ['nothing', 'null'],
  ])('[SH2] that cannot be read (%s) are said so, set aside and as usual', (_, text) => {
    const path = newFile();
    writeFileSync(path, text);
    const settings = openSettings(path);
    expect(settings.read()).toEqual(usualSettings);
    expect(settings.notices).toEqual([expect.stringContaining('settings.json.damaged')]);
    expect(readFileSync(`${path}.damaged`, 'utf8')).toBe(text);
    expect(existsSync(path)).toBe(false);
    expect(openSettings(path).notices).toEqual([]);
  });

  it('[SH1] that cannot be written stay as they were, with a sentence', () => {
    const path = newFile();
    const settings = openSettings(path);
    mkdirSync(`${path}.new`);
    expect(() => settings.change({ theme: 'dark' })).toThrow(/^Not saved\./);
    expect(settings.read().theme).toBe('system');
  });
});
