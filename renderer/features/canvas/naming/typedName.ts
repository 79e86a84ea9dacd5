import type { StepKind } from '../../../../shared/model/step.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';
import { mentionedLane } from './laneMention.ts';
import { readCondition } from './typedCondition.ts';

export interface TypedName {
  readonly name: string;
  readonly kind: StepKind;
  /** The lane picked by `@`, or null. */
  readonly laneId: string | null;
  /** The name of the lane that is to be made, or null. */
  readonly newLane: string | null;
  /** When the arrow into the step is taken; null when nothing was said of it. */
  readonly condition: string | null;
  /** What is passed to the step; null when nothing was said of it. */
  readonly passed: string | null;
}

/** The step that is named, as far as it decides what the text means. */
export interface NamedStep {
  readonly name: string;
  readonly kind: StepKind;
  /** The lanes of the map, and those picked from the list that are to be made. */
  readonly lanes: readonly NamedEntry[];
  /** What leads to the step: nothing, a step, or a decision, whose exits have conditions. */
  readonly entry: 'none' | 'step' | 'decision';
}

/**
 * Reads what was typed over a step. `@fin ` picks a lane, `@"Legal team"` also makes one, `-> text` at the end says
 * what is passed, a question mark at the end of the name makes a task a decision, and after a decision `yes: ` at the
 * beginning is the condition. Signs alone leave the name as it was. Line breaks stay as typed.
 */
export function readTypedName(text: string, step: NamedStep): TypedName {
  const mention = mentionedLane(text, step.lanes);
  const unmentioned = mention ? text.slice(0, mention.start) + text.slice(mention.end) : text;
  const trimmed = unmentioned.trim();
  const { condition, rest } =
    step.entry === 'decision' ? readCondition(trimmed) : { condition: null, rest: trimmed };
  const { passed, rest: typed } = readPassed(rest, step);
  const said = mention !== null || condition !== null || passed !== null;
  const name = typed === '' && said ? step.name : typed;
  const asks = /[?？؟]$/u.test(typed) && step.kind === 'task';
  const kind = asks ? 'decision' : step.kind;
  const { id: laneId = null, name: lane = null } = mention?.lane ?? {};
  return { name, kind, laneId, newLane: laneId === null ? lane : null, condition, passed };
}

function readPassed(text: string, { entry }: NamedStep): { passed: string | null; rest: string } {
  const found = entry === 'none' ? null : /^(|[\s\S]*\s)(?:->|→)\s*(\S[\s\S]*)$/u.exec(text);
  return { passed: found?.[2] ?? null, rest: (found?.[1] ?? text).trim() };
}
