import type { ScoredHandoff } from '../../shared/analysis/analyseMap.ts';

const headings = ['rank', 'heat', 'ready', 'scored', 'handoff'];

/** The handoffs as lines of text for a terminal, hottest first. */
export function handoffTable(handoffs: readonly ScoredHandoff[]): string[] {
  if (handoffs.length === 0) return ['No work changes lanes here: there are no handoffs.'];
  return [headings, ...handoffs.map(cells)].map(aligned);
}

function cells({ rank, heat, readiness, coverage, name }: ScoredHandoff): string[] {
  return [rank ?? '–', rounded(heat), rounded(readiness), `${Math.round(coverage * 8)}/8`, name].map(String);
}

function rounded(value: number | null): string {
  return value === null ? '?' : String(Math.round(value));
}

/** Figures to the right of their columns, the name last and as long as it is. */
function aligned(row: readonly string[]): string {
  return [...row.slice(0, -1).map((cell) => cell.padStart(6)), '', row.at(-1) ?? ''].join(' ').trimEnd();
}
