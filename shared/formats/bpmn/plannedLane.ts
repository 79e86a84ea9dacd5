import type { LaneKind } from '../../model/lane.ts';

/** A lane of the map to be, before it has an identifier of its own. */
export interface PlannedLane {
  readonly bpmnId: string | null;
  readonly name: string;
  readonly kind: LaneKind;
  readonly group: string;
  readonly position: number;
}
