import type { Theme } from './heatPalette.ts';

/** The colours of everything on a map that is not heat. */
export interface MapColours {
  readonly page: string;
  readonly laneTint: string;
  readonly hairline: string;
  readonly card: string;
  readonly cardLine: string;
  readonly ink: string;
  readonly quietInk: string;
  /** Arrows within a lane: at least 3 : 1 on the page. */
  readonly flow: string;
  readonly unscored: string;
}

export const mapColours: Readonly<Record<Theme, MapColours>> = {
  light: {
    page: '#FFFFFF',
    laneTint: '#F7F8FA',
    hairline: '#DFE3E8',
    card: '#FFFFFF',
    cardLine: '#C3CAD2',
    ink: '#1F2328',
    quietInk: '#59626C',
    flow: '#848E98',
    unscored: '#6C7681',
  },
  dark: {
    page: '#1A1B1E',
    laneTint: '#1F2124',
    hairline: '#363A41',
    card: '#26282D',
    cardLine: '#4D545E',
    ink: '#E8EAED',
    quietInk: '#A3ABB5',
    flow: '#7F8893',
    unscored: '#98A1AC',
  },
};

export const fontFamily = "Inter, 'Helvetica Neue', Arial, sans-serif";

/** Names on step cards: three lines at most. */
export const cardStyle = {
  radius: 8,
  fontSize: 13,
  fontWeight: 500,
  lineHeight: 17,
  maxLines: 3,
  padding: 12,
  /** The sign of a decision and of a wait stands left of the name. */
  signSize: 16,
  signGap: 8,
  waitDash: '4 3',
} as const;

export const laneStyle = {
  fontSize: 13,
  fontWeight: 600,
  lineHeight: 17,
  maxLines: 3,
  padding: 16,
  captionSize: 11,
} as const;

/** The number on an arrow, with the rank beside it. */
export const pillStyle = {
  height: 20,
  numberWidth: 30,
  fontSize: 12,
  fontWeight: 650,
  rankSize: 18,
  rankFontSize: 10.5,
} as const;

/** The condition of an arrow: `gap` above its line, `indent` from the step. */
export const conditionStyle = { fontSize: 11, gap: 2.5, indent: 4 } as const;

/** What a highlight leaves of everything else. */
export const dimmedOpacity = 0.22;
