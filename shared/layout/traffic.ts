import type { FlowGraph } from '../model/flowGraph.ts';
import type { StepGrid } from './placeSteps.ts';
import type { RoutePlan } from './routePlan.ts';

/** What runs through one gutter: the bands of what passes it, and from where to where what stands in it goes, as pairs. */
interface Gutter {
  readonly passing: number[];
  readonly standing: number[];
}

/** The arrows planned so far, to be asked how often one more would cross them. */
export class Traffic {
  readonly #graph: FlowGraph;
  readonly #grid: StepGrid;
  readonly #gutters: readonly Gutter[];

  constructor(graph: FlowGraph, grid: StepGrid) {
    this.#graph = graph;
    this.#grid = grid;
    this.#gutters = Array.from({ length: grid.columnCount + 1 }, () => ({ passing: [], standing: [] }));
  }

  add(arrow: number, plan: RoutePlan): void {
    this.#walk(
      arrow,
      plan,
      (gutter, band) => gutter.passing.push(band),
      (gutter, start, end) => gutter.standing.push(start, end),
    );
  }

  crossings(arrow: number, plan: RoutePlan): number {
    let count = 0;
    this.#walk(
      arrow,
      plan,
      ({ standing }, band) => {
        for (let at = 0; at < standing.length; at += 2) {
          if (isBetween(band, standing[at] ?? 0, standing[at + 1] ?? 0)) count += 1;
        }
      },
      ({ passing, standing }, start, end) => {
        for (const band of passing) if (isBetween(band, start, end)) count += 1;
        for (let at = 0; at < standing.length; at += 2) {
          // Two in one gutter cross when the upper one on its left is the lower one on its right.
          if ((start - (standing[at] ?? 0)) * (end - (standing[at + 1] ?? 0)) < 0) count += 1;
        }
      },
    );
    return count;
  }

  #walk(
    arrow: number,
    plan: RoutePlan,
    pass: (gutter: Gutter, band: number) => void,
    stand: (gutter: Gutter, start: number, end: number) => void,
  ): void {
    const [from, to] = [this.#graph.from[arrow] ?? 0, this.#graph.to[arrow] ?? 0];
    const [fromBand, toBand] = [this.#grid.band[from] ?? 0, this.#grid.band[to] ?? 0];
    const [first, last] = [(this.#grid.column[from] ?? 0) + 1, this.#grid.column[to] ?? 0];
    const along = (begin: number, end: number, band: number) => {
      for (let at = begin; at <= end; at += 1) {
        const gutter = this.#gutters[at];
        if (gutter) pass(gutter, band);
      }
    };
    const across = (at: number, a: number, b: number) => {
      const gutter = this.#gutters[at];
      if (gutter) stand(gutter, a, b);
    };
    if (plan.shape === 'straight') along(first, last, fromBand);
    else if (plan.shape === 'bend') {
      const { gutter } = plan.run;
      along(first, gutter - 1, fromBand);
      across(gutter, fromBand, toBand);
      along(gutter + 1, last, toBand);
    } else {
      const { band } = plan.crossing;
      across(first, fromBand, band);
      along(Math.min(first, last) + 1, Math.max(first, last) - 1, band);
      across(last, band, toBand);
    }
  }
}

function isBetween(band: number, a: number, b: number): boolean {
  return a < b ? a < band && band < b : b < band && band < a;
}
