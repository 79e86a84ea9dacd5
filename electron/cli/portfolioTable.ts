import { pilotStateNames } from '../../shared/analysis/pilotState.ts';
import type { RankedInPortfolio } from '../../shared/analysis/portfolio.ts';
import { decisionNames } from '../../shared/analysis/verdict.ts';
import { graphemesOf } from '../../shared/model/graphemes.ts';
import { shownName } from '../../shared/model/shownName.ts';

type Cells = readonly string[];

const headings: Cells = ['rank', 'heat', 'ready', 'verdict', 'pilot', 'owner', 'map', 'handoff', 'lanes'];
/** The first columns are figures, which stand to the right; texts are cut here, in characters as a reader counts them. */
const FIGURES = 3;
const WIDEST = 28;

/** A portfolio as lines of text for a terminal, in the order it comes. */
export function portfolioTable(handoffs: readonly RankedInPortfolio[]): string[] {
  if (handoffs.length === 0) return ['The library holds no handoffs yet.'];
  const rows = [headings, ...handoffs.map(cells)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => lengthOf(row[column] ?? ''))));
  return rows.map((row) => aligned(row, widths));
}

function cells(handoff: RankedInPortfolio): Cells {
  const { rank, heat, readiness, verdict, pilot, owner, mapTitle, name, fromLane, toLane } = handoff;
  const texts = [
    decisionNames[verdict],
    pilot === 'none' ? '–' : pilotStateNames[pilot],
    shownName(owner ?? '') || '–',
    shownName(mapTitle) || 'Untitled map',
    name,
  ];
  return [
    rank === null ? '–' : String(rank),
    rounded(heat),
    rounded(readiness),
    ...texts.map(cut),
    `${fromLane} → ${toLane}`,
  ];
}

function rounded(value: number | null): string {
  return value === null ? '?' : String(Math.round(value));
}

function cut(text: string): string {
  const graphemes = graphemesOf(text);
  return graphemes.length > WIDEST
    ? `${graphemes
        .slice(0, WIDEST - 1)
        .join('')
        .trimEnd()}…`
    : text;
}

function lengthOf(text: string): number {
  return graphemesOf(text).length;
}

/** The last column is as long as it is. */
function aligned(row: Cells, widths: readonly number[]): string {
  const padded = row.map((cell, column) => {
    const space = ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(cell)));
    return column < FIGURES ? space + cell : cell + space;
  });
  return padded.join('  ').trimEnd();
}
