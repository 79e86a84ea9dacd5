import { useComputedColorScheme } from '@mantine/core';
import type { CSSProperties } from 'react';
import { heatBins } from '../../../shared/analysis/heatBin.ts';
import { arrowColours, cellColours, cellInks } from '../../../shared/drawing/heatPalette.ts';

/**
 * The heat colours as custom properties for the element that carries them: `--heat-n` for marks on the page's
 * own ground, `--cell-n` with `--cell-ink-n` for filled cells, n from 1 to 5.
 */
export function useHeatColours(): CSSProperties {
  const scheme = useComputedColorScheme('light');
  return variables[scheme];
}

const variables = { light: heatVariables('light'), dark: heatVariables('dark') };

function heatVariables(scheme: 'light' | 'dark'): CSSProperties {
  return Object.fromEntries(
    heatBins.flatMap((bin) => [
      [`--heat-${bin}`, arrowColours[scheme][bin]],
      [`--cell-${bin}`, cellColours[bin]],
      [`--cell-ink-${bin}`, cellInks[bin]],
    ]),
  );
}
