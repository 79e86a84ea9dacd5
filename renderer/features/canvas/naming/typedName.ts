import type { StepKind } from '../../../../shared/model/step.ts';
import type { NamedEntry } from '../../../ui/matchNames.ts';
import { mentionedLane } from './laneMention.ts';
import { readCondition } from './typedCondition.ts';

export interface TypedName {
  readonly name: string;
  readonly kind: StepKind;
  /** The lane picked by `@`, or null. */
  readonly laneId: string | null;
  /** When the arrow into the step is taken; null when nothing was said of it. */
  readonly condition: string | null;
  /** What is passed to the step; null when nothing was said of it. */
  readonly passed: string | null;
}

/** The step that is named, as far as it decides what the text means. */
export interface NamedStep {
  readonly name: string;
  readonly kind: StepKind;
  readonly lanes: readonly NamedEntry[];
  /** Lanes picked in full from the list: their names may hold spaces. */
  readonly picked: readonly NamedEntry[];
  /** What leads to the step: nothing, a step, or a decision, whose exits have conditions. */
  readonly entry: 'none' | 'step' | 'decision';
}

/**
 * Reads what was typed over a step. `@fin ` picks a lane, `-> text` at the end says what is passed, a question mark at
 * the end of the name makes a task a decision, and after a decision `yes: ` at the beginning is the condition.
 * Signs alone leave the name as it was. Line breaks stay as typed.
 */
export function readTypedName(text: string, step: NamedStep): TypedName {
  const mention = mentionedLane(text, step);
  const unmentioned = mention ? text.slice(0, mention.start) + text.slice(mention.end) : text;
  const trimmed = unmentioned.trim();
  const { condition, rest } =
    step.entry === 'decision' ? readCondition(trimmed) : { condition: null, rest: trimmed };
  const { passed, rest: typed } = readPassed(rest, step);
  const said = mention !== null || condition !== null || passed !== null;
  const name = typed === '' && said ? step.name : typed;
  const asks = /[?？؟]$/u.test(typed) && step.kind === 'task';
  return { name, kind: asks ? 'decision' : step.kind, laneId: mention?.lane.id ?? null, condition, passed };
}

function readPassed(text: string, { entry }: NamedStep): { passed: string | null; rest: string } {
  const found = entry === 'none' ? null : /^(|[\s\S]*\s)(?:->|→)\s*(\S[\s\S]*)$/u.exec(text);
  return { passed: found?.[2] ?? null, rest: (found?.[1] ?? text).trim() };
}
