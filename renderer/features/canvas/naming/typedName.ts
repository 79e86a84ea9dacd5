import type { Lane } from '../../../../shared/model/lane.ts';
import { foldName } from '../../../../shared/model/names.ts';
import type { StepKind } from '../../../../shared/model/step.ts';

export interface TypedName {
  readonly name: string;
  readonly kind: StepKind;
  /** The lane picked by `@`, or null. */
  readonly laneId: string | null;
}

/**
 * Reads what was typed over a step: `@fin ` at the beginning or end picks the lane whose name begins so,
 * a question mark at the end makes a task a decision. Line breaks stay as typed.
 */
export function readTypedName(text: string, kind: StepKind, lanes: readonly Lane[]): TypedName {
  const mention = /(?:^|\s)@(\S+)(?=\s|$)/u.exec(text);
  const lane = mention?.[1] ? laneCalled(lanes, mention[1]) : undefined;
  const rest =
    lane && mention ? text.slice(0, mention.index) + text.slice(mention.index + mention[0].length) : text;
  const name = rest.trim();
  const asks = name.endsWith('?') && kind === 'task';
  return { name, kind: asks ? 'decision' : kind, laneId: lane?.id ?? null };
}

function laneCalled(lanes: readonly Lane[], beginning: string): Lane | undefined {
  const wanted = beginning.toLocaleLowerCase('en');
  return lanes.find((lane) => foldName(lane.name).toLocaleLowerCase('en').startsWith(wanted));
}
