import { type HandoffFigures, handoffFigures } from '../../../shared/analysis/handoffFigures.ts';
import { type RegistryUse, registryUses } from '../../../shared/analysis/registryUses.ts';
import { foldName } from '../../../shared/model/names.ts';
import { ORIGIN_ID } from '../../../shared/model/origin.ts';
import { SHEET_ID } from '../../../shared/model/sheet.ts';
import { TEMPLATE_ID } from '../../../shared/model/template.ts';
import { type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';
import type { MapRow } from './rowStatements.ts';

/** What is kept of one version of a map: as the columns of its tables are called. */
export interface MapFigures {
  readonly map: {
    readonly map_id: string;
    readonly version: number;
    readonly title: string;
    readonly as_is_id: string | null;
    readonly is_listed: number;
  };
  readonly handoffs: readonly HandoffRow[];
  readonly uses: readonly UseRow[];
}

export type HandoffRow = ReturnType<typeof handoffRow>;
export type UseRow = ReturnType<typeof useRow>;

export function mapFigures(row: MapRow, map: WorkflowMap): MapFigures {
  return {
    map: {
      map_id: row.id,
      version: row.version,
      title: foldName(workflowOf(map).title.toWellFormed()),
      as_is_id: map.origin.get(ORIGIN_ID)?.mapId ?? null,
      // A starting point is no map of its own, and a score sheet is somebody else's.
      is_listed: Number(!map.template.has(TEMPLATE_ID) && !map.sheet.has(SHEET_ID)),
    },
    // A score sheet holds one person's values of another map, which alone counts.
    handoffs: (map.sheet.has(SHEET_ID) ? [] : handoffFigures(map)).map((figures) =>
      handoffRow(row.id, figures),
    ),
    uses: registryUses(map).map((use, place) => useRow(row.id, place, use)),
  };
}

function handoffRow(mapId: string, figures: HandoffFigures) {
  const { handoffId, name, fromLane, toLane, ownerId, systemId, pilot, ...values } = figures;
  return {
    map_id: mapId,
    handoff_id: handoffId,
    name,
    from_lane: fromLane,
    to_lane: toLane,
    owner_id: ownerId,
    system_id: systemId,
    heat: values.heat,
    readiness: values.readiness,
    spread: values.spread,
    volume: values.volume,
    verdict: values.verdict,
    has_pilot: Number(pilot !== null),
    pilot_first_day: pilot?.firstDay ?? null,
    pilot_last_day: pilot?.lastDay ?? null,
  };
}

function useRow(mapId: string, place: number, use: RegistryUse) {
  return {
    map_id: mapId,
    place,
    type: use.type,
    entry_id: use.entryId,
    role: use.role,
    place_kind: use.place.kind,
    place_id: use.place.id,
    place_name: use.place.name,
  };
}
