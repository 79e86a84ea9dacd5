import { describe, expect, it } from 'vitest';
import { type Tone, tones } from '../../../shared/analysis/lenses/lens.ts';
import { type LensPalette, lensPalettes } from '../../../shared/drawing/lensPalettes.ts';
import { mapColours } from '../../../shared/drawing/mapStyle.ts';
import { contrast, leastDifference, luminance } from '../../support/colourVision.ts';

/** Quadrants are four. */
const kinds: readonly Tone[] = [1, 2, 3, 4];
const scales = [
  ['heat', tones],
  ['amount', tones],
  ['sides', tones],
  ['quadrants', kinds],
] as const;

function familiesOf({ arrows, cells }: LensPalette) {
  return [arrows.light, arrows.dark, cells];
}

describe.each(scales)('the palette of %s', (scale, parts) => {
  const palette = lensPalettes[scale];

  it('[LE6] can be read: arrows on the page, text on arrows and in cells', () => {
    for (const tone of parts) {
      for (const theme of ['light', 'dark'] as const) {
        const arrow = palette.arrows[theme][tone];
        expect(contrast(arrow, mapColours[theme].page)).toBeGreaterThanOrEqual(3);
        expect(contrast(arrow, palette.arrowInks[theme][tone])).toBeGreaterThanOrEqual(4.5);
      }
      expect(contrast(palette.cells[tone], palette.cellInks[tone])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('[LE6] tells every two parts apart for every kind of colour vision', () => {
    for (const colours of familiesOf(palette)) {
      const pairs = parts.flatMap((one) => parts.filter((other) => other > one).map((other) => [one, other]));
      for (const [one = 1, other = 1] of pairs) {
        expect(leastDifference(colours[one as Tone], colours[other as Tone])).toBeGreaterThan(10);
      }
    }
  });
});

describe('the palettes of amounts', () => {
  it.each(['heat', 'amount'] as const)(
    '[LE6] %s grows darker with every part, in the dark lighter',
    (scale) => {
      const { arrows, cells } = lensPalettes[scale];
      const falling = (colours: Readonly<Record<Tone, string>>) =>
        tones.map((tone) => luminance(colours[tone]));
      for (const colours of [arrows.light, cells]) {
        expect(falling(colours)).toEqual(falling(colours).toSorted((a, b) => b - a));
      }
      expect(falling(arrows.dark)).toEqual(falling(arrows.dark).toSorted((a, b) => a - b));
    },
  );

  it('[LE6] the two sides grow darker away from a neutral middle', () => {
    const { light } = lensPalettes.sides.arrows;
    const [first = 0, second = 0, middle = 0, fourth = 0, fifth = 0] = tones.map((tone) =>
      luminance(light[tone]),
    );
    expect(first).toBeLessThan(second);
    expect(second).toBeLessThan(middle);
    expect(fifth).toBeLessThan(fourth);
    expect(fourth).toBeLessThan(middle);
  });
});
