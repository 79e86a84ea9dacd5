import { counted } from '../../model/counted.ts';
import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import type { MapAnalysis } from '../analyseMap.ts';
import { type CardEntry, entry } from '../cardEntry.ts';
import type { ReportEdition } from './workshopReport.ts';

/** What the whole report is traceable to. */
export function coverEntries(
  map: WorkflowMap,
  { ranked }: MapAnalysis,
  { version, date, facilitator }: ReportEdition,
): readonly CardEntry[] {
  const { client, promise } = workflowOf(map);
  const scored = ranked.filter(({ rank }) => rank !== null);
  return [
    entry('Client', client, 'No client is named.'),
    entry('Promise', promise, 'The promise is not named.'),
    entry('Date', date, 'No date.'),
    entry('Facilitator', facilitator, 'No facilitator is named.'),
    entry('Version', version === null ? 'as in the file' : String(version), ''),
    entry('Handoffs', `${counted(ranked.length, 'handoff')}, ${scored.length} scored`, ''),
    entry('Hottest', scored[0]?.name ?? null, 'No handoff is scored.'),
  ];
}
