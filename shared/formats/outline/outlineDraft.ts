import { registryKey } from '../../model/names.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { Outline, OutlineArrow, OutlineEnd, OutlineLane, OutlineLine, OutlineStep } from './outline.ts';
import type { FlowLink } from './outlineFlow.ts';

/** A way to a step that is named, on the line where it was written. */
export interface NamedTarget {
  readonly name: string;
  readonly ordinal: number | null;
  readonly lane: OutlineLane | null;
  readonly line: number;
  readonly text: string;
}

interface Exit {
  readonly to: number | NamedTarget;
  readonly condition: string;
  readonly isMessage: boolean;
}

interface DraftStep extends OutlineStep {
  readonly group: number;
  readonly exits: Exit[];
  hasMainExit: boolean;
}

/** What the lines read so far have become. Steps are counted as they stand in the text, until the outline is complete. */
export class OutlineDraft {
  title: string | null = null;
  readonly #lanes: OutlineLane[] = [];
  readonly #laneIndex = new Map<string, number>();
  readonly #steps: DraftStep[] = [];
  readonly #lines: OutlineLine[] = [];
  readonly #named = new Map<string, number[]>();
  readonly #notes: { readonly line: number; readonly text: string }[] = [];

  mark(number: number, became: OutlineLine['became'], said = ''): void {
    this.#lines.push({ number, became, said });
  }

  note(number: number, text: string, why: string): void {
    this.#notes.push({ line: number, text });
    this.mark(number, 'note', why);
  }

  lane(lane: OutlineLane): number {
    const key = laneKey(lane);
    const known = this.#laneIndex.get(key);
    if (known !== undefined) {
      const before = this.#lanes[known];
      if (before?.kind === 'team') this.#lanes[known] = { ...before, kind: lane.kind };
      return known;
    }
    this.#laneIndex.set(key, this.#lanes.length);
    return this.#lanes.push(lane) - 1;
  }

  laneName(lane: number | null): string {
    return lane === null ? '' : (this.#lanes[lane]?.name ?? '');
  }

  step(step: OutlineStep, group: number): number {
    const at = this.#steps.push({ ...step, group, exits: [], hasMainExit: false }) - 1;
    const key = registryKey(step.name);
    const named = this.#named.get(key);
    if (named) named.push(at);
    else this.#named.set(key, [at]);
    return at;
  }

  get count(): number {
    return this.#steps.length;
  }

  /** The first step of this name so far, in this lane where one is given. */
  find({ name, lane }: Pick<NamedTarget, 'name' | 'lane'>): number | null {
    return this.#named.get(registryKey(name))?.find((step) => this.#liesIn(step, lane)) ?? null;
  }

  stepAt(step: number): OutlineStep | undefined {
    return this.#steps[step];
  }

  /** The way on along the line comes before the branches, wherever it is written. */
  arrow(link: FlowLink, to: Exit['to'], isMessage = false): void {
    const sender = this.#steps[link.from];
    if (!sender) return;
    const exit = { to, condition: link.condition, isMessage };
    if (link.isBranch || sender.hasMainExit) sender.exits.push(exit);
    else sender.exits.unshift(exit);
    if (!link.isBranch) sender.hasMainExit = true;
  }

  /** The outline, its ways to named steps found among its own and then among those of the map. */
  complete(map: WorkflowMap): Outline {
    const order = this.#steps
      .map((_, index) => index)
      .sort((a, b) => this.#group(a) - this.#group(b) || a - b);
    const place = new Map(order.map((index, at) => [index, at]));
    const find = this.#finder(map);
    const arrows = order.flatMap((index, from) => this.#arrowsOf(index, from, find, place));
    const steps = order.flatMap((index) => this.#steps[index] ?? []);
    return {
      title: this.title,
      lines: this.#lines.toSorted((a, b) => a.number - b.number),
      lanes: this.#lanes,
      steps: steps.map(({ name, kind, lane, line, details }) => ({ name, kind, lane, line, details })),
      arrows,
      notes: this.#notes.toSorted((a, b) => a.line - b.line).map(({ text }) => text),
    };
  }

  #group(index: number): number {
    return this.#steps[index]?.group ?? 0;
  }

  #arrowsOf(
    index: number,
    from: number,
    find: (target: NamedTarget) => OutlineEnd | null,
    place: ReadonlyMap<number, number>,
  ): OutlineArrow[] {
    const arrows = new Map<string, OutlineArrow>();
    for (const { to, condition, isMessage } of this.#steps[index]?.exits ?? []) {
      const end = typeof to === 'number' ? { step: to } : find(to);
      const why =
        this.#whyNot(index, end) ?? (arrows.has(arrowKey(end, condition)) ? 'is drawn already' : null);
      if (end && why === null) {
        const placed = 'step' in end ? { step: place.get(end.step) ?? end.step } : end;
        arrows.set(arrowKey(end, condition), { from, to: placed, condition, isMessage });
      } else if (typeof to !== 'number') this.#turnIntoNote(to, why ?? `no step is called “${to.name}”`);
    }
    return [...arrows.values()];
  }

  /** The rules for arrows, as `mayConnect` has them. */
  #whyNot(from: number, end: OutlineEnd | null): string | null {
    if (this.#steps[from]?.kind === 'end') return 'nothing follows an end';
    if (end === null || !('step' in end)) return null;
    if (end.step === from) return 'a step cannot lead to itself';
    return this.#steps[end.step]?.kind === 'start' ? 'nothing leads to a start' : null;
  }

  #turnIntoNote({ line, text }: NamedTarget, why: string): void {
    const at = this.#lines.findIndex((each) => each.number === line && each.became === 'arrow');
    if (at !== -1) this.#lines[at] = { number: line, became: 'note', said: why };
    this.#notes.push({ line, text });
  }

  #liesIn(step: number, lane: OutlineLane | null): boolean {
    const own = this.laneName(this.#steps[step]?.lane ?? null);
    return lane === null || registryKey(own) === registryKey(lane.name);
  }

  #finder(map: WorkflowMap): (target: NamedTarget) => OutlineEnd | null {
    const onMap = Map.groupBy(map.step.values(), (step) => registryKey(step.name));
    return ({ name, ordinal, lane }) => {
      const own =
        ordinal === null
          ? this.find({ name, lane })
          : (this.#named.get(registryKey(name))?.[ordinal - 1] ?? null);
      if (own !== null || ordinal !== null) return own === null ? null : { step: own };
      const there = onMap.get(registryKey(name))?.find((step) => step.kind !== 'start');
      return there ? { id: there.id } : null;
    };
  }
}

function laneKey({ name, ordinal }: OutlineLane): string {
  return `${ordinal} ${registryKey(name)}`;
}

function arrowKey(end: OutlineEnd | null, condition: string): string {
  return `${JSON.stringify(end)} ${condition}`;
}
