import type { LensScale, Tone } from '../analysis/lenses/lens.ts';
import { arrowColours, arrowInks, arrowWidths, cellColours, cellInks, type Theme } from './heatPalette.ts';

type ByTone<T> = Readonly<Record<Tone, T>>;

/** How the parts of a scale are drawn. */
export interface LensPalette {
  /** Arrows, and the pills on them: at least 3 : 1 on the page. */
  readonly arrows: Readonly<Record<Theme, ByTone<string>>>;
  /** Text on an arrow colour, at least 4.5 : 1. */
  readonly arrowInks: Readonly<Record<Theme, ByTone<string>>>;
  /** Cells of a matrix, the same in both themes. */
  readonly cells: ByTone<string>;
  /** Text on a cell colour, at least 4.5 : 1. */
  readonly cellInks: ByTone<string>;
  /** Of arrows, in pixels. */
  readonly widths: ByTone<number>;
}

const [dark, light] = ['#14171A', '#FFFFFF'];

/** The larger amount is the darker, and in the dark the lighter. */
const amount: LensPalette = {
  arrows: {
    light: { 1: '#6C97A2', 2: '#008ABE', 3: '#1D60BC', 4: '#382A98', 5: '#2C0751' },
    dark: { 1: '#5A6E83', 2: '#5580CF', 3: '#37AAE3', 4: '#6FDAE6', 5: '#CBFAF0' },
  },
  arrowInks: {
    light: { 1: dark, 2: dark, 3: light, 4: light, 5: light },
    dark: { 1: light, 2: dark, 3: dark, 4: dark, 5: dark },
  },
  cells: { 1: '#E2F4F9', 2: '#9CD8F0', 3: '#5AAEE5', 4: '#3370C7', 5: '#2F3390' },
  cellInks: { 1: dark, 2: dark, 3: dark, 4: light, 5: light },
  widths: arrowWidths,
};

/** From the receiver’s side over a neutral middle to the sender’s; wide at both ends. */
const sides: LensPalette = {
  arrows: {
    light: { 1: '#564600', 2: '#987E00', 3: '#888E95', 4: '#7560C8', 5: '#3B2090' },
    dark: { 1: '#F0D777', 2: '#A9912B', 3: '#676C73', 4: '#8673D9', 5: '#C9C1FF' },
  },
  arrowInks: {
    light: { 1: light, 2: dark, 3: dark, 4: light, 5: light },
    dark: { 1: dark, 2: dark, 3: light, 4: dark, 5: dark },
  },
  cells: { 1: '#A48A18', 2: '#E7D17A', 3: '#EFF2F5', 4: '#C6BEFB', 5: '#765DCF' },
  cellInks: { 1: dark, 2: dark, 3: dark, 4: dark, 5: light },
  widths: { 1: 5.5, 2: 3.5, 3: 1.5, 4: 3.5, 5: 5.5 },
};

/** Calm, slow, hot, and both; there is no fifth. */
const quadrants: LensPalette = {
  arrows: {
    light: { 1: '#83939D', 2: '#1E78C2', 3: '#B85508', 4: '#4A1248', 5: '#4A1248' },
    dark: { 1: '#6A7480', 2: '#4C9BE8', 3: '#F09A3E', 4: '#F8E3F4', 5: '#F8E3F4' },
  },
  arrowInks: {
    light: { 1: dark, 2: light, 3: light, 4: light, 5: light },
    dark: { 1: light, 2: dark, 3: dark, 4: dark, 5: dark },
  },
  cells: { 1: '#EEF1F4', 2: '#8FC3F0', 3: '#F4B27A', 4: '#6B2A68', 5: '#6B2A68' },
  cellInks: { 1: dark, 2: dark, 3: dark, 4: light, 5: light },
  widths: { 1: 1.5, 2: 4, 3: 4, 4: 7, 5: 7 },
};

export const lensPalettes: Readonly<Record<LensScale, LensPalette>> = {
  heat: { arrows: arrowColours, arrowInks, cells: cellColours, cellInks, widths: arrowWidths },
  amount,
  sides,
  quadrants,
};
