import { describe, expect, it } from 'vitest';
import type { PaletteChoice } from '../../../../renderer/features/palette/paletteChoice.ts';
import { rankChoices } from '../../../../renderer/features/palette/rankChoices.ts';

const choice = (title: string, more: Partial<PaletteChoice> = {}): PaletteChoice => ({
  id: title,
  kind: 'command',
  title,
  detail: 'Step',
  words: '',
  keys: null,
  whyNot: null,
  isOn: null,
  run: () => {},
  ...more,
});

const choices = [
  choice('Next step, same lane'),
  choice('Hand off to the lane below'),
  choice('Move the step to lane 1'),
  choice('Move the lane down', { detail: 'Lane', whyNot: 'Select a lane first' }),
  choice('Undo rename step', { detail: 'Edit' }),
  choice('Keyboard shortcuts', { detail: 'Application', words: 'cheat sheet help' }),
  choice('Estimate → Schedule', { kind: 'handoff', detail: 'Heat 81' }),
  choice('Müller prüft', { kind: 'step', detail: 'Sales', words: 'Sales' }),
  choice('Проверить заказ', { kind: 'step', detail: 'Склад', words: 'Склад' }),
  choice('Billing', { kind: 'map', detail: 'Map' }),
];

const found = (query: string, recent: readonly string[] = []) =>
  rankChoices(choices, recent, query).flatMap((section) => section.choices.map(({ title }) => title));

describe('what the palette shows', () => {
  it('[SH9] with nothing typed: the recent ones, then what can be done now by group, then maps', () => {
    const sections = rankChoices(choices, ['Undo rename step', 'gone'], '');
    expect(sections.map(({ heading, choices }) => [heading, choices.map(({ title }) => title)])).toEqual([
      ['Recent', ['Undo rename step']],
      ['Step', ['Next step, same lane', 'Hand off to the lane below']],
      ['Application', ['Keyboard shortcuts']],
      ['Recent maps', ['Billing']],
    ]);
  });

  it.each([
    ['the beginning of a word', 'schedu', 'Estimate → Schedule'],
    ['words in another order', 'lane same', 'Next step, same lane'],
    ['many words', 'hand off to the lane below', 'Hand off to the lane below'],
    ['a slip', 'keybaord', 'Keyboard shortcuts'],
    ['letters left out', 'kbrd', 'Keyboard shortcuts'],
    ['another word for it', 'cheat', 'Keyboard shortcuts'],
    ['letters without their marks', 'muller', 'Müller prüft'],
    ['another script', 'заказ', 'Проверить заказ'],
    ['a sign', '→', 'Estimate → Schedule'],
    ['the lane of a step', 'sales', 'Müller prüft'],
  ])('[SH9] finds by %s', (_, query, title) => {
    expect(found(query)[0]).toBe(title);
  });

  it('[SH9] what cannot be done now comes after what can, and what was used lately comes sooner', () => {
    expect(found('lane').at(-1)).toBe('Move the lane down');
    expect(found('step')[0]).toBe('Next step, same lane');
    expect(found('step', ['Undo rename step'])[0]).toBe('Undo rename step');
  });

  it('[SH9] takes any text, and finds nothing quietly', () => {
    for (const query of ['zzzz', '\\', '(', '[-', '*', '🦊', 'a'.repeat(5_000)])
      expect(found(query)).toEqual([]);
  });
});
