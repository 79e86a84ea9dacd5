import { displayOwner, displaySystem } from '../../model/displayName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from '../analyseMap.ts';
import { type CardEntry, entry, figureText } from '../cardEntry.ts';
import { gapFinder, gapTexts } from '../ownershipGaps.ts';
import { verdictOf } from '../verdict.ts';
import { type HandoffComment, handoffComments } from './handoffComments.ts';
import { comingTo, type GivenMeasures, givenMeasures } from './handoffMeasures.ts';
import { type ScorecardLine, scorecardLines } from './handoffScorecard.ts';
import { lanesText } from './lanesText.ts';
import type { ReportEdition } from './reportEdition.ts';

/** All that is known about one handoff, and what is not: the content of one page, whole. */
export interface HandoffPage {
  readonly handoffId: string;
  /** “Sales → Dispatch”. */
  readonly lanes: string;
  /** Heat and readiness in one sentence. */
  readonly standing: string;
  /** The verdict with its reason. */
  readonly verdict: string;
  readonly record: readonly CardEntry[];
  /** All eight dimensions. */
  readonly scorecard: readonly ScorecardLine[];
  /** The measures as they were given; none where nothing is measured. */
  readonly measures: GivenMeasures;
  /** What the measures come to, or what is missing for it. */
  readonly figures: readonly CardEntry[];
  /** What stands between the handoff and a decision, and what to ask the room about who owns it. */
  readonly toSettle: readonly string[];
  /** Null where nobody wants them printed. */
  readonly comments: readonly HandoffComment[] | null;
}

export function handoffPage(
  map: WorkflowMap,
  analysis: MapAnalysis,
  handoff: ScoredHandoff,
  { comments, raters }: Pick<ReportEdition, 'comments' | 'raters'>,
): HandoffPage {
  const { found } = handoff;
  const { name, reason } = verdictOf(map, analysis, found.id);
  const outside = found.outside ? ', to or from an outside party' : '';
  return {
    handoffId: found.id,
    lanes: `${lanesText(map, handoff)}${outside}`,
    standing: standing(handoff),
    verdict: `${name}: ${reason}`,
    record: recordEntries(map, handoff),
    scorecard: scorecardLines(analysis, handoff),
    measures: givenMeasures(found.record.measures),
    figures: comingTo(found.record.measures),
    toSettle: openPoints(map, analysis, handoff),
    comments: comments ? handoffComments(map, found.id, raters) : null,
  };
}

/** “Heat 72, readiness 38 of 100”. */
function standing({ heat, readiness }: ScoredHandoff): string {
  const hot = heat === null ? 'Unscored' : `Heat ${figureText(heat)}`;
  return readiness === null
    ? `${hot}, readiness not known`
    : `${hot}, readiness ${figureText(readiness)} of 100`;
}

function recordEntries(map: WorkflowMap, { found }: ScoredHandoff): readonly CardEntry[] {
  const { record } = found;
  const owner = (id: string | null) => displayOwner(map, id);
  const system = (id: string | null) => displaySystem(map, id);
  return [
    entry('What is passed', record.passed, 'What is passed is not written.'),
    entry('Giving owner', owner(record.givingOwnerId), 'No giving owner is named.'),
    entry('Receiving owner', owner(record.receivingOwnerId), 'No receiving owner is named.'),
    entry('Backup owner', owner(record.backupOwnerId), 'No backup owner is named.'),
    entry('Sender’s system', system(record.senderSystemId), 'The sender’s system is not named.'),
    entry('Receiver’s system', system(record.receiverSystemId), 'The receiver’s system is not named.'),
    entry('System of record', system(record.systemOfRecordId), 'No system of record is named for it.'),
    entry('Medium', record.medium, 'How it is passed is not written.'),
    entry('Response window', record.responseWindow, 'No response window is written.'),
    entry('Escalation rule', record.escalationRule, 'No escalation rule is written.'),
    entry('Evidence field', record.evidenceField, 'What must be recorded is not written.'),
    entry('Routine rule', record.routineRule, 'No routine rule is written.'),
    ...(record.notes.trim() === '' ? [] : [entry('Notes', record.notes, '')]),
  ];
}

function openPoints(map: WorkflowMap, analysis: MapAnalysis, handoff: ScoredHandoff): readonly string[] {
  const { toSettle } = verdictOf(map, analysis, handoff.found.id);
  const gaps = gapFinder(map)(handoff).map(
    ({ kind, finding, question }) => `${gapTexts[kind].name}: ${finding} ${question}`,
  );
  return [...toSettle, ...gaps];
}
