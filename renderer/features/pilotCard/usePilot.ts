import { useMemo } from 'react';
import type { DecisionCard } from '../../../shared/analysis/decisionCard.ts';
import { changeHandoff } from '../../../shared/model/edits/changeHandoff.ts';
import { changePilot } from '../../../shared/model/edits/changePilot.ts';
import type { Handoff } from '../../../shared/model/handoff.ts';
import type { MapDiff } from '../../../shared/model/mapDiff.ts';
import { emptyPilot, type Pilot } from '../../../shared/model/pilot.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useEdit, useMap } from '../../app/appContext.ts';

export type PilotPatch = Partial<Omit<Pilot, 'type' | 'id' | 'handoffId'>>;
export type HandoffPatch = Partial<Omit<Handoff, 'type' | 'id' | 'sender' | 'receiver'>>;

/** The card being filled in: what is written, what is missing, and the edits that change it. */
export interface PilotForm {
  readonly card: DecisionCard;
  readonly handoff: Handoff;
  readonly pilot: Pilot;
  /** One edit; what to change is worked out from the map as it then is. */
  change(label: string, patch: (pilot: Pilot) => PilotPatch): void;
  pilotDiff(map: WorkflowMap, patch: (pilot: Pilot) => PilotPatch): MapDiff;
  handoffDiff(map: WorkflowMap, patch: HandoffPatch): MapDiff;
}

export function usePilot(card: DecisionCard): PilotForm {
  const map = useMap();
  const edit = useEdit();
  const { found } = card.handoff;
  const pilot = map.pilot.get(found.id);
  return useMemo(() => {
    const pilotDiff = (before: WorkflowMap, patch: (pilot: Pilot) => PilotPatch): MapDiff =>
      changePilot(before, {
        handoffId: found.id,
        patch: patch(before.pilot.get(found.id) ?? emptyPilot(found.id)),
      });
    return {
      card,
      handoff: found.record,
      pilot: pilot ?? emptyPilot(found.id),
      change: (label, patch) => edit(label, (before) => pilotDiff(before, patch)),
      pilotDiff,
      handoffDiff: (before, patch) =>
        changeHandoff(before, { sender: found.sender, receiver: found.receiver, patch }),
    };
  }, [card, found, pilot, edit]);
}
