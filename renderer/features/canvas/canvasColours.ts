import type { Theme } from '../../../shared/drawing/heatPalette.ts';
import { mapColours } from '../../../shared/drawing/mapStyle.ts';

/** The map's colours but those of its handoffs, as custom properties, the same that the exported drawing has. */
export function canvasColours(theme: Theme): Readonly<Record<`--${string}`, string>> {
  const colours = mapColours[theme];
  return {
    '--lane-tint': colours.laneTint,
    '--card': colours.card,
    '--card-line': colours.cardLine,
    '--flow-line': colours.flow,
    '--unscored': colours.unscored,
  };
}
