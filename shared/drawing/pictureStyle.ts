import type { Theme } from './heatPalette.ts';
import { type MapColours, mapColours } from './mapStyle.ts';

/** On the screen light or dark, or on paper, where faint grey does not print. */
export type PictureTheme = Theme | 'print';

export const pictureColours: Readonly<Record<PictureTheme, MapColours>> = {
  ...mapColours,
  print: {
    ...mapColours.light,
    laneTint: '#F3F5F7',
    hairline: '#B4BCC5',
    ink: '#000000',
    quietInk: '#3D454D',
  },
};

/** The colours of heat that belong to the theme. */
export function heatThemeOf(theme: PictureTheme): Theme {
  return theme === 'dark' ? 'dark' : 'light';
}

/** Sizes of text, in units of the drawing: pixels on a screen, points on paper. None is under 11. */
export const pictureText = { size: 12, small: 11, lineHeight: 15, rowHeight: 22 } as const;
