import type { HeatBin } from '../analysis/heatBin.ts';

export type Theme = 'light' | 'dark';

type ByBin<T> = Readonly<Record<HeatBin, T>>;

/** Arrows, and the pills on them. On white 3.2–14.0 : 1; in the dark the hotter is the lighter. */
export const arrowColours: Readonly<Record<Theme, ByBin<string>>> = {
  light: { 1: '#83939D', 2: '#BB6E04', 3: '#B0471B', 4: '#930F13', 5: '#521624' },
  dark: { 1: '#636E81', 2: '#B87340', 3: '#F17C1C', 4: '#F2BC72', 5: '#F4ECCC' },
};

/** Text on an arrow colour, at least 4.5 : 1. */
export const arrowInks: Readonly<Record<Theme, ByBin<string>>> = {
  light: { 1: '#14171A', 2: '#14171A', 3: '#FFFFFF', 4: '#FFFFFF', 5: '#FFFFFF' },
  dark: { 1: '#FFFFFF', 2: '#14171A', 3: '#14171A', 4: '#14171A', 5: '#14171A' },
};

/** Cells of the lane-by-lane matrix, the same in both themes. */
export const cellColours: ByBin<string> = {
  1: '#FEF0D9',
  2: '#FDCC8A',
  3: '#FC8D59',
  4: '#E34A33',
  5: '#B30000',
};

/** Text on a cell colour, at least 4.5 : 1. */
export const cellInks: ByBin<string> = {
  1: '#14171A',
  2: '#14171A',
  3: '#14171A',
  4: '#000000',
  5: '#FFFFFF',
};

/** Widths of arrows, in pixels. */
export const arrowWidths: ByBin<number> = { 1: 1.5, 2: 2.5, 3: 4, 4: 5.5, 5: 7 };
export const flowWidth = 1.25;
export const unscoredWidth = 1.5;
export const unscoredDash = '5 4';
