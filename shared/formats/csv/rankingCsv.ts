import type { MapAnalysis, ScoredHandoff } from '../../analysis/analyseMap.ts';
import { dimensionTexts } from '../../analysis/dimensionTexts.ts';
import { dimensions } from '../../model/dimension.ts';
import { ownerName, recordName, systemName } from '../../model/names.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import { type Cell, csvText, rounded } from './csvText.ts';
import { measureColumns } from './measureColumns.ts';

/** Column -> its cell for one handoff. Heat and readiness are 0–100, coverage and medians as scored, 3 decimals. */
const columns: readonly (readonly [
  heading: string,
  cell: (map: WorkflowMap, handoff: ScoredHandoff) => Cell,
])[] = [
  ['rank', (_map, handoff) => handoff.rank],
  ['handoff', (_map, handoff) => handoff.name],
  ['sender', (map, handoff) => nameIn(map.step, handoff.found.sender)],
  ['receiver', (map, handoff) => nameIn(map.step, handoff.found.receiver)],
  ['from lane', (map, handoff) => nameIn(map.lane, handoff.found.fromLaneId)],
  ['to lane', (map, handoff) => nameIn(map.lane, handoff.found.toLaneId)],
  ['outside', (_map, handoff) => (handoff.found.outside ? 'yes' : 'no')],
  ['heat', (_map, handoff) => rounded(handoff.heat)],
  ['readiness', (_map, handoff) => rounded(handoff.readiness)],
  ['coverage', (_map, handoff) => rounded(handoff.coverage)],
  ['spread', (_map, handoff) => (handoff.coverage === 0 ? null : rounded(handoff.scores.spread))],
  ...dimensions.map(
    (dimension) =>
      [
        dimensionTexts[dimension].name.toLowerCase(),
        (_map: WorkflowMap, handoff: ScoredHandoff) => rounded(handoff.scores.medians[dimension]),
      ] as const,
  ),
  ['owners', (map, { found: { record } }) => joined(ownerIds(record).map((id) => ownerName(map, id)))],
  ['systems', (map, { found: { record } }) => joined(systemIds(record).map((id) => systemName(map, id)))],
  ['system of record', (map, handoff) => systemName(map, handoff.found.record.systemOfRecordId)],
  ['medium', (_map, handoff) => handoff.found.record.medium],
  ['response window', (_map, handoff) => handoff.found.record.responseWindow],
  ...measureColumns.map(
    ([heading, cell]) =>
      [heading, (_map: WorkflowMap, { found: { record } }: ScoredHandoff) => cell(record.measures)] as const,
  ),
];

/**
 * The ranking as CSV (RFC 4180), one line a handoff, in the order of the analysis. Text that a spreadsheet would run
 * as a formula gets an apostrophe before it; numbers stay numbers; what is not known is an empty cell.
 */
export function rankingCsv(map: WorkflowMap, analysis: MapAnalysis): string {
  const rows = analysis.ranked.map((handoff) => columns.map(([, cell]) => cell(map, handoff)));
  const fields = columns.map(([heading]) => heading);
  return csvText(fields, rows);
}

type HandoffRecord = ScoredHandoff['found']['record'];

function ownerIds({ givingOwnerId, receivingOwnerId, backupOwnerId }: HandoffRecord): (string | null)[] {
  return [givingOwnerId, receivingOwnerId, backupOwnerId];
}

function systemIds({ senderSystemId, receiverSystemId }: HandoffRecord): (string | null)[] {
  return [senderSystemId, receiverSystemId];
}

function joined(names: readonly (string | null)[]): string {
  return [...new Set(names.filter((name) => name !== null))].join('; ');
}

function nameIn(table: WorkflowMap['step'] | WorkflowMap['lane'], id: string): string {
  const record = table.get(id);
  return record ? recordName(record) : '';
}
