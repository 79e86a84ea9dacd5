import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { drawHeatMapSheet } from '../../../shared/drawing/drawHeatMapSheet.ts';
import { graphemesOf } from '../../../shared/model/graphemes.ts';
import { checkDrawing, drawnTexts } from '../../support/drawnTexts.ts';
import { hardlyNamedMap, hardNames } from '../../support/hardNames.ts';
import { processorTime } from '../../support/processorTime.ts';

const map = hardlyNamedMap();
const sheet = drawHeatMapSheet(map, { version: null, date: '2026-01-05', raters: 'named' });

describe('a map full of hard names', () => {
  const texts = drawnTexts(sheet);

  it('[DR1] [TP7] is drawn as sound XML without a control or a turned direction', () => {
    checkDrawing(sheet);
    for (const { text } of texts) expect(text).not.toMatch(/\p{Cc}|[\u202A-\u202E\uFEFF]/u);
  });

  it('[DR10] [TP7] cuts no character in two and stays on its card', () => {
    const whole = new Set(Object.values(hardNames).flatMap(graphemesOf));
    const emoji = texts.filter(({ text }) => text.includes('Family'));
    expect(emoji.length).toBeGreaterThan(0);
    for (const { text } of emoji) {
      for (const grapheme of graphemesOf(text)) {
        expect(whole.has(grapheme) || /^[\p{L}\p{P}\p{N}\s\p{Cf}]/u.test(grapheme), grapheme).toBe(true);
      }
    }
    for (const { text } of texts) expect(text.length).toBeLessThan(1_100);
  });

  it('[TP8] begins names from right to left at the right', () => {
    const hebrew = texts.filter(({ text }) => text.startsWith('אישור') || text.includes('\u2068אישור'));
    expect(hebrew.length).toBeGreaterThanOrEqual(2);
    for (const { attributes } of hebrew) expect(attributes.direction).toBe('rtl');
    const latin = texts.filter(({ text }) => text.startsWith('Check the papers'));
    for (const { attributes } of latin) expect(attributes.direction).toBeUndefined();
  });

  it('[TP8] names a handoff so that neither end turns the other', () => {
    const names = analyseMap(map).ranked.map(({ name }) => name);
    expect(names.some((name) => name.startsWith(`\u2068${hardNames.arabic}\u2069 → `))).toBe(true);
  });

  it('[DR10] is drawn in no more time than any other', () => {
    const draw = () => {
      analyseMap(map);
      drawHeatMapSheet(map, { version: null, date: '2026-01-05', raters: 'named' });
    };
    draw();
    expect(processorTime(draw)).toBeLessThan(100);
  });
});
