import { newLane } from '../../shared/model/edits/addLane.ts';
import { newStep } from '../../shared/model/edits/addStep.ts';
import { newConnection } from '../../shared/model/edits/connectSteps.ts';
import type { LaneKind } from '../../shared/model/lane.ts';
import type { StepKind } from '../../shared/model/step.ts';
import {
  emptyWorkflow,
  type MapRecord,
  mapFromRecords,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';

/** A step as a test writes it: `Sales: Qualify`, or with a kind `Sales: Big enough? (decision)`. */
const STEP = /^(?<lane>[^:]+): (?<name>.*?)(?: \((?<kind>task|decision|wait|start|end)\))?$/;
/** An arrow as a test writes it: `Qualify -> Estimate`, or with a condition `Qualify -> Estimate: if it fits`. */
const ARROW = /^(?<from>.+?) -> (?<to>[^:]+)(?:: (?<condition>.+))?$/;

/** Builds a map from lines of text. Identifiers are the names with white space and signs made into `-`. */
export function buildMap(text: {
  readonly steps: readonly string[];
  readonly arrows?: readonly string[];
  readonly laneKinds?: Readonly<Record<string, LaneKind>>;
}): WorkflowMap {
  const lanes = new Map<string, MapRecord>();
  const steps = text.steps.map((line, order) => {
    const { lane = '', name = '', kind = 'task' } = STEP.exec(line)?.groups ?? {};
    const laneId = idOf(lane);
    if (!lanes.has(laneId))
      lanes.set(laneId, newLane(laneId, lane, text.laneKinds?.[lane] ?? 'team', lanes.size));
    return { ...newStep(idOf(name), laneId, order), name, kind: kind as StepKind };
  });
  const arrows = (text.arrows ?? []).map((line, order) => {
    const { from = '', to = '', condition = '' } = ARROW.exec(line)?.groups ?? {};
    return newConnection(`${idOf(from)}_${idOf(to)}`, idOf(from), idOf(to), order, condition);
  });
  return mapFromRecords([emptyWorkflow('Test'), ...lanes.values(), ...steps, ...arrows]);
}

/** The identifier that `buildMap` gives to a name. */
export function idOf(name: string): string {
  return name
    .trim()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
}
