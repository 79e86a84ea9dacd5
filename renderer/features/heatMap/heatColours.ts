import type { HeatBin } from '../../../shared/analysis/heatBin.ts';

export const arrowColours: Record<'light' | 'dark', Record<HeatBin, string>> = {
  light: { 1: '#83939D', 2: '#BB6E04', 3: '#B0471B', 4: '#930F13', 5: '#521624' },
  dark: { 1: '#636E81', 2: '#B87340', 3: '#F17C1C', 4: '#F2BC72', 5: '#F4ECCC' },
};

export const cellColours: Record<HeatBin, string> = {
  1: '#FEF0D9',
  2: '#FDCC8A',
  3: '#FC8D59',
  4: '#E34A33',
  5: '#B30000',
};

export const cellInks: Record<HeatBin, string> = {
  1: '#1F2328',
  2: '#1F2328',
  3: '#1F2328',
  4: '#000000',
  5: '#FFFFFF',
};
