import type { ScoredHandoff } from '../../shared/analysis/analyseMap.ts';
import { alignedFigures } from './alignedFigures.ts';

const headings = ['rank', 'heat', 'ready', 'scored', 'handoff'];

/** The handoffs as lines of text for a terminal, hottest first. */
export function handoffTable(handoffs: readonly ScoredHandoff[]): string[] {
  if (handoffs.length === 0) return ['No work changes lanes here: there are no handoffs.'];
  return [headings, ...handoffs.map(cells)].map(alignedFigures);
}

function cells({ rank, heat, readiness, coverage, name }: ScoredHandoff): string[] {
  return [
    rank ?? '–',
    roundedFigure(heat),
    roundedFigure(readiness),
    `${Math.round(coverage * 8)}/8`,
    name,
  ].map(String);
}

/** A figure of 0–100 as a whole number; “?” when not known. */
export function roundedFigure(value: number | null): string {
  return value === null ? '?' : String(Math.round(value));
}
