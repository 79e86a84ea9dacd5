import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commandChoices, mapChoices } from '../../../../renderer/features/palette/commandChoices.ts';
import { rankChoices } from '../../../../renderer/features/palette/rankChoices.ts';
import { targetChoices } from '../../../../renderer/features/palette/targetChoices.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { mapSummary, shellApp } from '../../app/shellApp.ts';

const map = buildMap({
  steps: ['Sales: Qualify', 'Field: Visit', 'Field: '],
  arrows: ['Qualify -> Visit'],
});

beforeEach(() => vi.stubGlobal('document', { activeElement: null, body: null }));

describe('the lines of the palette', () => {
  const lineOf = ({ app }: ReturnType<typeof shellApp>, id: string) =>
    commandChoices(app).find((choice) => choice.id === id);

  it('[SH9] say why something cannot be done', () => {
    expect(lineOf(shellApp(map), 'step.rename')?.whyNot).toBe('Select a step first');
    expect(lineOf(shellApp(map), 'edit.undo')?.whyNot).toBe('Nothing to undo');
    expect(lineOf(shellApp(), 'step.rename')?.whyNot).toBe('Open a map first');
    expect(lineOf(shellApp(map), 'view.matrix')?.whyNot).toBeNull();
  });

  it('[SH9] show keys that work: none of a single letter while those are off', () => {
    const shell = shellApp(map);
    expect(lineOf(shell, 'step.free')?.keys).toBe('N');
    expect(lineOf(shell, 'app.cheatSheet')?.keys).toBe('F1');
    shell.app.settings.change({ singleLetterKeys: false });
    expect(lineOf(shell, 'step.free')?.keys).toBeNull();
  });

  it.each([
    ['new lane', 'lane.add'],
    ['add lane', 'lane.add'],
    ['new step', 'step.free'],
    ['add step', 'step.free'],
    ['to-be', 'versions.duplicateAsToBe'],
    ['to be', 'versions.duplicateAsToBe'],
    ['restore', 'versions.history'],
    ['save', 'versions.name'],
    ['undo', 'edit.undo'],
    ['copy', 'edit.copy'],
    ['duplicate', 'edit.duplicate'],
    ['merge', 'lane.merge'],
    ['score', 'score.nextHandoff'],
    ['walk', 'handoff.hottest'],
    ['open', 'file.library'],
    ['discuss', 'raters.discuss'],
    ['print', 'exchange.printCard'],
    ['export', 'exchange.menu'],
    ['timer', 'room.agenda'],
    ['version', 'versions.history'],
    ["don't know", 'score.unknown'],
  ])('[SH9] “%s” finds first what a person means by it', (query, id) => {
    const [best] = rankChoices(commandChoices(shellApp(map).app), [], query);
    expect(best?.choices[0]?.id).toBe(id);
  });

  it('[SH10] name the steps, handoffs and lanes of the open map, and the other maps', () => {
    const { app } = shellApp(map, [mapSummary('a', 'Billing', '2026-01-01'), mapSummary('open', 'This', '')]);
    expect(targetChoices(app).map(({ kind, title, detail }) => [kind, title, detail])).toEqual([
      ['step', 'Qualify', 'Sales'],
      ['step', 'Visit', 'Field'],
      ['handoff', 'Qualify → Visit', 'Unscored'],
      ['lane', 'Sales', 'Lane'],
      ['lane', 'Field', 'Lane'],
    ]);
    expect(mapChoices(app).map(({ title }) => title)).toEqual(['Billing']);
    expect(targetChoices(shellApp().app)).toEqual([]);
  });
});
