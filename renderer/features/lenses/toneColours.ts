import type { CSSProperties } from 'react';
import { type LensScale, tones } from '../../../shared/analysis/lenses/lens.ts';
import type { Theme } from '../../../shared/drawing/heatPalette.ts';
import { lensPalettes } from '../../../shared/drawing/lensPalettes.ts';

const known = new Map<string, CSSProperties>();

/**
 * The colours of a scale as custom properties for the element that carries them: `--tone-n` with `--tone-ink-n` for
 * arrows and other marks, `--tone-cell-n` with `--tone-cell-ink-n` for filled cells, n from 1 to 5. The same object
 * each time.
 */
export function toneColours(theme: Theme, scale: LensScale): CSSProperties {
  const key = `${theme} ${scale}`;
  const colours = known.get(key) ?? variablesOf(theme, scale);
  known.set(key, colours);
  return colours;
}

function variablesOf(theme: Theme, scale: LensScale): CSSProperties {
  const { arrows, arrowInks, cells, cellInks } = lensPalettes[scale];
  return Object.fromEntries(
    tones.flatMap((tone) => [
      [`--tone-${tone}`, arrows[theme][tone]],
      [`--tone-ink-${tone}`, arrowInks[theme][tone]],
      [`--tone-cell-${tone}`, cells[tone]],
      [`--tone-cell-ink-${tone}`, cellInks[tone]],
    ]),
  );
}
