/** What a line leads to or goes on from, while the lines of an outline are read one by one. */
export interface FlowLink {
  readonly from: number;
  readonly condition: string;
  /** Whether it begins a branch, rather than going on along the line. */
  readonly isBranch: boolean;
}

/** Lines at one indentation: the flow at the margin, or the branches under one step. */
interface Block {
  indent: number;
  /** The step that the branches begin from; null at the margin. */
  readonly parent: number | null;
  /** How many branches there are so far, the present one included. */
  branches: number;
  /** Where the branches before the present one ended openly. */
  readonly openEnds: number[];
  /** The steps that the next line follows. */
  tail: number[];
  /** The last step of this block, from which deeper lines branch. */
  last: number | null;
  lastDecision: number | null;
  lane: number | null;
  /** Steps are made block by block, so that a main line comes before what branches from it. */
  group: number;
}

/**
 * Follows the indentation of an outline and says what each line comes after.
 *
 * A line follows the one before it at its indentation. Deeper lines branch from the step above them; among them
 * a condition in brackets begins the next branch. One branch is a side way, and the line after it goes on from the
 * step; two or more are alternatives, and the line after them joins their open ends.
 */
export class OutlineFlow {
  readonly #blocks: Block[] = [blockAt(0, null, null, 0)];
  #groups = 1;

  get #top(): Block {
    const top = this.#blocks.at(-1);
    if (!top) throw new Error('An outline always has its margin.');
    return top;
  }

  get lane(): number | null {
    return this.#top.lane;
  }

  set lane(lane: number | null) {
    this.#top.lane = lane;
  }

  get group(): number {
    return this.#top.group;
  }

  /** Whether the line being read stands under a step. */
  get isBranch(): boolean {
    return this.#top.parent !== null;
  }

  /** Goes to the block of a line indented so far. */
  indentTo(indent: number): void {
    while (this.#isOutside(indent)) this.#leaveBlock();
    const top = this.#top;
    if (indent > top.indent && top.last !== null) {
      this.#blocks.push(blockAt(indent, top.last, top.lane, this.#groups));
      this.#groups += 1;
    } else top.indent = indent;
  }

  /** What leads to the line, which has these brackets, or null for none. */
  linksTo(condition: string | null): FlowLink[] {
    const top = this.#top;
    const label = condition ?? '';
    const isFirst = top.parent !== null && top.branches === 0;
    if (isFirst || (top.parent !== null && (condition !== null || top.tail.length === 0)))
      return this.#nextBranch(label);
    const decision = condition === null ? null : top.lastDecision;
    const from = decision === null ? top.tail : [decision];
    if (from.length === 0) this.#beginFlow();
    return from.map((step) => ({ from: step, condition: label, isBranch: false }));
  }

  /** The line was a step; the next one follows it. */
  goOn(step: number, isDecision: boolean): void {
    const top = this.#top;
    top.tail = [step];
    top.last = step;
    if (isDecision) top.lastDecision = step;
  }

  /** Nothing follows: after an end, a way to an existing step, or a break. */
  close(): void {
    this.#top.tail = [];
  }

  /** What comes next at the margin has nothing to do with what came before. */
  breakOff(): void {
    this.close();
    if (!this.isBranch) this.#top.lastDecision = null;
  }

  #beginFlow(): void {
    const top = this.#top;
    top.lastDecision = null;
    if (top.last === null) return;
    top.group = this.#groups;
    this.#groups += 1;
  }

  #nextBranch(condition: string): FlowLink[] {
    const top = this.#top;
    const outer = this.#blocks.at(-2);
    if (top.branches > 0) top.lane = outer?.lane ?? null;
    top.branches += 1;
    top.openEnds.push(...top.tail);
    top.tail = [];
    return top.parent === null ? [] : [{ from: top.parent, condition, isBranch: true }];
  }

  #isOutside(indent: number): boolean {
    const below = this.#blocks.at(-2);
    return below !== undefined && indent <= below.indent;
  }

  #leaveBlock(): void {
    const block = this.#blocks.pop();
    if (!block || block.branches < 2) return;
    const ends = [...block.openEnds, ...block.tail];
    if (ends.length > 0) this.#top.tail = ends;
  }
}

function blockAt(indent: number, parent: number | null, lane: number | null, group: number): Block {
  return { indent, parent, branches: 0, openEnds: [], tail: [], last: null, lastDecision: null, lane, group };
}
