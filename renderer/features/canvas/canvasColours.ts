import { heatBins } from '../../../shared/analysis/heatBin.ts';
import { arrowColours, arrowInks, type Theme } from '../../../shared/drawing/heatPalette.ts';
import { mapColours } from '../../../shared/drawing/mapStyle.ts';

/** The map's colours as custom properties, the same that the exported drawing has. */
export function canvasColours(theme: Theme): Readonly<Record<`--${string}`, string>> {
  const colours = mapColours[theme];
  const heat = heatBins.flatMap((bin) => [
    [`--heat-${bin}`, arrowColours[theme][bin]],
    [`--heat-ink-${bin}`, arrowInks[theme][bin]],
  ]);
  return {
    '--lane-tint': colours.laneTint,
    '--card': colours.card,
    '--card-line': colours.cardLine,
    '--flow-line': colours.flow,
    '--unscored': colours.unscored,
    ...Object.fromEntries(heat),
  };
}
