import { counted } from '../../model/counted.ts';
import { type RaterMode, raterList, raterNames } from '../../model/raterNames.ts';
import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import type { MapAnalysis } from '../analyseMap.ts';
import { type CardEntry, entry } from '../cardEntry.ts';
import { weightsText } from '../weightsText.ts';
import type { ReportEdition } from './reportEdition.ts';

/** What the whole report is traceable to. */
export function coverEntries(
  map: WorkflowMap,
  analysis: MapAnalysis,
  { version, date, facilitator, raters, ownWeightsName }: ReportEdition,
): readonly CardEntry[] {
  const { client, weights } = workflowOf(map);
  const { ranked } = analysis;
  const scored = ranked.filter(({ rank }) => rank !== null);
  return [
    entry('Client', client, 'No client is named.'),
    entry('Date', date, 'No date.'),
    entry('Facilitator', facilitator, 'No facilitator is named.'),
    entry('Version', version === null ? 'as in the file' : String(version), ''),
    entry('Handoffs', `${counted(ranked.length, 'handoff')}, ${scored.length} scored`, ''),
    entry('Raters', ratersText(map, analysis, raters), 'Nobody has scored yet.'),
    entry('Weights', weightsText(weights, ownWeightsName), ''),
    entry('Hottest', scored[0]?.name ?? null, 'No handoff is scored.'),
  ];
}

/** Those who rated a handoff that the map still has; anonymous ones are counted. */
function ratersText(map: WorkflowMap, { ranked }: MapAnalysis, mode: RaterMode): string {
  const ids = new Set(
    ranked.flatMap(({ scores }) =>
      Object.values(scores.byDimension).flatMap(({ values }) => values.map(({ raterId }) => raterId)),
    ),
  );
  if (mode === 'anonymous') return ids.size === 0 ? '' : `${ids.size}, anonymous`;
  return raterList(raterNames(map, mode), ids).join(', ');
}
