import type { Connection } from '../../model/connection.ts';
import { foldName } from '../../model/names.ts';
import type { Step } from '../../model/step.ts';
import { connectionsInOrder, stepsInOrder, type WorkflowMap } from '../../model/workflowMap.ts';

/** A line to be written: a step, a way to one that is written elsewhere, or the end of a way. */
export type PlannedLine =
  | { readonly kind: 'step'; readonly depth: number; readonly condition: string | null; readonly step: Step }
  | {
      readonly kind: 'arrow';
      readonly depth: number;
      readonly condition: string | null;
      readonly to: Step;
      readonly isMessage: boolean;
    }
  | { readonly kind: 'break'; readonly depth: number };

/** Deeper branches are written as flows of their own, so that the text stays as long as the map is large. */
const DEEPEST = 12;

/** The lines of a map's outline. Every step stands on one line, every arrow between two lines or on one of its own. */
export function planOutline(map: WorkflowMap): PlannedLine[] {
  const planner = new OutlinePlanner(map);
  const steps = stepsInOrder(map);
  for (const step of steps) if (!planner.isReached(step)) planner.addFlow(step);
  for (const step of steps) planner.addFlow(step);
  return planner.lines;
}

class OutlinePlanner {
  readonly lines: PlannedLine[] = [];
  readonly #exits = new Map<string, Connection[]>();
  readonly #reached = new Set<string>();
  readonly #claimed = new Set<string>();
  readonly #map: WorkflowMap;

  constructor(map: WorkflowMap) {
    this.#map = map;
    for (const arrow of connectionsInOrder(map)) {
      if (!map.step.has(arrow.from) || !map.step.has(arrow.to)) continue;
      const exits = this.#exits.get(arrow.from);
      if (exits) exits.push(arrow);
      else this.#exits.set(arrow.from, [arrow]);
      if (this.#mayBeLine(arrow)) this.#reached.add(arrow.to);
    }
  }

  isReached(step: Step): boolean {
    return this.#reached.has(step.id);
  }

  /** The step and what it leads to, unless it is written already. */
  addFlow(step: Step): void {
    if (this.#claimed.has(step.id)) return;
    if (this.lines.length > 0) this.lines.push({ kind: 'break', depth: 0 });
    this.#addLine(step, 0, null);
  }

  /** A step and what follows it at the same depth; each with its branches under it. True when the way ends closed. */
  #addLine(first: Step, depth: number, condition: string | null): boolean {
    const line = this.#claimLine(first, depth);
    let isClosed = false;
    line.forEach(({ step, by }, at) => {
      const label = at === 0 ? condition : (by && foldName(by.condition)) || null;
      this.lines.push({ kind: 'step', depth, condition: label, step });
      const next = line[at + 1]?.by;
      const others = (this.#exits.get(step.id) ?? []).filter((exit) => exit !== next);
      isClosed = this.#addExits(step, others, depth, next !== undefined);
    });
    return isClosed;
  }

  /** The main line from a step, claimed before the branches are written, so that these lead back to it. */
  #claimLine(first: Step, depth: number): { readonly step: Step; readonly by: Connection | null }[] {
    const line: { readonly step: Step; readonly by: Connection | null }[] = [{ step: first, by: null }];
    this.#claimed.add(first.id);
    for (let at = 0; at < line.length; at += 1) {
      const step = line[at]?.step ?? first;
      const by = (this.#exits.get(step.id) ?? []).find((exit) => this.#mayGoOn(step, exit, depth));
      const next = by && this.#map.step.get(by.to);
      if (!by || !next) break;
      this.#claimed.add(next.id);
      line.push({ step: next, by });
    }
    return line;
  }

  /** Under a step a condition begins a branch; at the margin it may stand on the way on from a decision. */
  #mayGoOn(step: Step, exit: Connection, depth: number): boolean {
    const isPlain = foldName(exit.condition) === '' || (depth === 0 && step.kind === 'decision');
    return isPlain && this.#isFree(exit);
  }

  #isFree(exit: Connection): boolean {
    return this.#mayBeLine(exit) && !this.#claimed.has(exit.to);
  }

  #mayBeLine(arrow: Connection): boolean {
    const isLawful =
      this.#map.step.get(arrow.from)?.kind !== 'end' && this.#map.step.get(arrow.to)?.kind !== 'start';
    return arrow.kind === 'sequence' && arrow.from !== arrow.to && isLawful;
  }

  #addExits(step: Step, exits: readonly Connection[], depth: number, goesOn: boolean): boolean {
    const [only] = exits;
    if (only && exits.length === 1 && !goesOn && foldName(only.condition) === '' && !this.#isFree(only)) {
      this.#addArrow(only, depth, null);
      return true;
    }
    exits.forEach((exit, at) => {
      const label = foldName(exit.condition) || (at === 0 ? null : '');
      const mustClose = goesOn && exits.length > 1;
      if (!this.#addBranch(exit, depth + 1, label) && mustClose)
        this.lines.push({ kind: 'break', depth: depth + 1 });
    });
    return exits.length === 0 && step.kind === 'end';
  }

  #addBranch(exit: Connection, depth: number, label: string | null): boolean {
    const next = this.#map.step.get(exit.to);
    if (next && depth <= DEEPEST && this.#isFree(exit)) return this.#addLine(next, depth, label);
    this.#addArrow(exit, depth, label);
    return true;
  }

  #addArrow(arrow: Connection, depth: number, condition: string | null): void {
    const to = this.#map.step.get(arrow.to);
    if (to) this.lines.push({ kind: 'arrow', depth, condition, to, isMessage: arrow.kind === 'message' });
  }
}
