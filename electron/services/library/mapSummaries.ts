import { createHash } from 'node:crypto';
import type Database from 'better-sqlite3';
import { z } from 'zod';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { type MapSummary, mapSummarySchema } from '../../../shared/contract/mapSummary.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import { foldName } from '../../../shared/model/names.ts';
import { ORIGIN_ID } from '../../../shared/model/origin.ts';
import type { Rating } from '../../../shared/model/rating.ts';
import { SHEET_ID } from '../../../shared/model/sheet.ts';
import { TEMPLATE_ID } from '../../../shared/model/template.ts';
import { type WorkflowMap, workflowOf } from '../../../shared/model/workflowMap.ts';
import type { MapRow } from './rowStatements.ts';

const keptSchema = z.strictObject({ summary: z.string().nullable(), check: z.string().nullable() });

const entrySchema = z.strictObject({
  summary: mapSummarySchema,
  /** The sentence of a starting point; null for any other map. */
  template: z.string().nullable(),
});
export type LibraryEntry = Readonly<z.infer<typeof entrySchema>>;

/** What the library screen says about each map, worked out once per version. */
export class MapSummaries {
  readonly #kept: Database.Statement<[string]>;
  readonly #keep: Database.Statement<[{ id: string; summary: string; check: string }]>;

  constructor(database: Database.Database) {
    this.#kept = database.prepare('select summary, summary_check as "check" from map where id = ?');
    this.#keep = database.prepare('update map set summary = @summary, summary_check = @check where id = @id');
  }

  /** The entry of the map; `read` is called when none is kept for this version. */
  of(row: MapRow, read: () => WorkflowMap): LibraryEntry {
    return this.#find(row) ?? this.#workOut(row, read());
  }

  #find(row: MapRow): LibraryEntry | null {
    const { summary, check } = keptSchema.parse(this.#kept.get(row.id));
    if (summary === null || check !== checkOf(row, summary)) return null;
    // An older Baton may have kept it with fewer fields.
    return entrySchema.safeParse(JSON.parse(summary)).data ?? null;
  }

  #workOut(row: MapRow, map: WorkflowMap): LibraryEntry {
    const sentence = map.template.get(TEMPLATE_ID)?.summary;
    const found = {
      summary: summarise(row, map),
      template: sentence === undefined ? null : foldName(sentence),
    };
    const summary = JSON.stringify(found);
    try {
      this.#keep.run({ id: row.id, summary, check: checkOf(row, summary) });
    } catch {
      // The disk is full, say: the list is shown all the same, and worked out again the next time.
    }
    return found;
  }
}

/** Kept summaries lie outside the log's hash, so each carries its own. */
function checkOf(row: MapRow, summary: string): string {
  return createHash('sha256')
    .update(JSON.stringify([row.id, row.version, summary]))
    .digest('hex');
}

function summarise(row: MapRow, map: WorkflowMap): MapSummary {
  const workflow = workflowOf(map);
  const { ranked } = analyseMap(map);
  const origin = map.origin.get(ORIGIN_ID);
  const heats = ranked.map((handoff) => handoff.heat).filter((heat) => heat !== null);
  return {
    mapId: row.id,
    title: foldName(workflow.title),
    client: foldName(workflow.client),
    changedAt: row.changedAt,
    version: row.version,
    steps: map.step.size,
    handoffs: ranked.length,
    scored: heats.length,
    hottest: heats.length === 0 ? null : Math.max(...heats),
    sheet: sheetSummary(map),
    asIs: origin ? { mapId: origin.mapId, version: origin.version, title: foldName(origin.title) } : null,
  };
}

/** A handoff is answered once every dimension is; “don’t know” is an answer. */
function sheetSummary(map: WorkflowMap): MapSummary['sheet'] {
  const sheet = map.sheet.get(SHEET_ID);
  if (!sheet) return null;
  const isAnswered = ({ scores }: Rating) => dimensions.every((dimension) => scores[dimension] !== undefined);
  return {
    sheetId: sheet.sheetId,
    sentBy: foldName(sheet.sentBy),
    raterName: foldName(map.rater.get(sheet.raterId)?.name ?? ''),
    asked: sheet.handoffIds.length,
    answered: [...map.rating.values()].filter(isAnswered).length,
  };
}
