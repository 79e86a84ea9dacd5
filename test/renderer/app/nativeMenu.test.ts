import { describe, expect, it } from 'vitest';
import { feedNativeMenu, nativeMenu } from '../../../renderer/app/nativeMenu.ts';
import { appMenuSchema, type MenuCommand } from '../../../shared/contract/appMenu.ts';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { mapSummary, shellApp } from './shellApp.ts';

const map = buildMap({ steps: ['Sales: Qualify'] });

function entryOf(menu: ReturnType<typeof nativeMenu>, id: string): MenuCommand | undefined {
  return Object.values(menu)
    .flat(2)
    .flatMap((entry) => ('entries' in entry ? entry.entries : [entry]))
    .find(({ commandId }) => commandId === id);
}

describe('[HO12] the page’s part of the native menu', () => {
  it('is what the contract takes, with a map or without', () => {
    for (const { app } of [shellApp(), shellApp(map)])
      expect(appMenuSchema.parse(nativeMenu(app))).toBeTruthy();
  });

  it('says what undo takes back, and offers it only then', () => {
    const { app } = shellApp(map);
    expect(entryOf(nativeMenu(app), 'edit.undo')).toMatchObject({ label: 'Undo', isEnabled: false });
    app.document.edit('name the client', (before) => changeWorkflow(before, { patch: { client: 'Acme' } }));
    expect(entryOf(nativeMenu(app), 'edit.undo')).toMatchObject({
      label: 'Undo name the client',
      keys: 'Mod+Z',
      isEnabled: true,
    });
  });

  it('marks what is on, and shows no single-letter keys while they are off', () => {
    const { app } = shellApp(map);
    expect(entryOf(nativeMenu(app), 'view.heat')?.keys).toBe('Shift+M');
    app.settings.change({ singleLetterKeys: false, theme: 'dark' });
    expect(entryOf(nativeMenu(app), 'view.heat')?.keys).toBeNull();
    expect(entryOf(nativeMenu(app), 'settings.theme.dark')?.isOn).toBe(true);
    expect(entryOf(nativeMenu(app), 'settings.theme.light')?.isOn).toBe(false);
  });

  it('[SH8] offers the maps that were changed last, under one entry, the open one left out', () => {
    const maps = [mapSummary('a', 'Older', '2026-01-01'), mapSummary('b', 'Newer', '2026-01-02')];
    const { app } = shellApp(map, [...maps, mapSummary('open', 'Open', '2026-01-03')]);
    const recent = nativeMenu(app)
      .File?.flat()
      .find(({ label }) => label === 'Open recent');
    expect(recent).toMatchObject({ entries: [{ label: 'Newer' }, { label: 'Older' }] });
  });

  it('is sent at the start, and again only when it has become another', async () => {
    const { app, asked } = shellApp(map);
    feedNativeMenu(app);
    app.session.setState({ panelShown: false });
    app.session.show('card');
    await expect.poll(() => asked.length).toBe(2);
    expect(asked.map(([method]) => method)).toEqual(['menu.show', 'menu.show']);
  });
});
