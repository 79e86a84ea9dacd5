import { dimensions } from '../../model/dimension.ts';
import { displayOwner, displaySystem } from '../../model/displayName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis, ScoredHandoff } from '../analyseMap.ts';
import { type CardEntry, entry, figureText } from '../cardEntry.ts';
import { dimensionTexts, levelSentence } from '../dimensionTexts.ts';
import { gapFinder, gapTexts } from '../ownershipGaps.ts';
import { verdictOf } from '../verdict.ts';
import { commentBlocks } from './commentBlocks.ts';
import { measureBlocks } from './measureBlocks.ts';
import { lanesText } from './rankingChapter.ts';
import {
  barCell,
  cell,
  entries,
  heading,
  list,
  pictures,
  type ReportBlock,
  type ReportCell,
  sentence,
  table,
  textCell,
} from './reportBlock.ts';
import type { ReportEdition } from './reportEdition.ts';

/** One page, or as many as its texts take: all that is known about one handoff, and what is not. */
export function handoffBlocks(
  map: WorkflowMap,
  analysis: MapAnalysis,
  handoff: ScoredHandoff,
  { comments, raters }: Pick<ReportEdition, 'comments' | 'raters'>,
): readonly ReportBlock[] {
  const handoffId = handoff.found.id;
  return [
    sentence(standing(map, analysis, handoff)),
    pictures({ of: 'place', handoffId }),
    entries(recordEntries(map, handoff)),
    heading('Scorecard'),
    scorecard(handoff),
    pictures({ of: 'profile', handoffId }, { of: 'dotPlot', handoffId }),
    heading('Measures'),
    ...measureBlocks(handoff.found.record.measures),
    ...(comments ? commentBlocks(map, handoffId, raters) : []),
    heading('To settle'),
    ...settleBlocks(map, analysis, handoff),
  ];
}

/** “Sales → Dispatch. Heat 72 of 100, in the bin 60–80, readiness 38. Verdict: …” */
function standing(map: WorkflowMap, analysis: MapAnalysis, handoff: ScoredHandoff): string {
  const { heat, readiness, found } = handoff;
  const { name, reason } = verdictOf(map, analysis, found.id);
  const outside = found.outside ? ', to or from an outside party' : '';
  const hot = heat === null ? 'Unscored' : `Heat ${figureText(heat)} of 100`;
  const ready = readiness === null ? 'readiness not known' : `readiness ${figureText(readiness)} of 100`;
  return `${lanesText(map, handoff)}${outside}. ${hot}, ${ready}. ${name}: ${reason}`;
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

function scorecard({ scores }: ScoredHandoff): ReportBlock {
  return table(
    {
      caption: 'The eight dimensions: median, spread, and the sentence of the median. 5 is the bad end.',
      columns: [
        { title: 'Dimension', width: 'name' },
        { title: 'Median', width: 'bar' },
        { title: 'Spread', width: 'number' },
        { title: 'In words', width: 'text' },
      ],
      rows: dimensions.map((dimension): readonly ReportCell[] => {
        const { median, spread, discuss, mustDiscuss } = scores.byDimension[dimension];
        const name = textCell(dimensionTexts[dimension].name);
        if (median === null)
          return [name, cell(null, 'no score'), cell(null, '–'), cell(null, 'Nobody scored it.')];
        const flag = mustDiscuss ? 'Must discuss. ' : discuss ? 'Discuss. ' : '';
        const words = textCell(`${flag}${levelSentence(dimension, median)}`);
        return [
          name,
          barCell(figureText(median), (median - 1) / 4),
          textCell(figureText(spread ?? 0)),
          words,
        ];
      }),
    },
    '',
  );
}

/** What stands between the handoff and a decision, and what to ask the room about who owns it. */
function settleBlocks(
  map: WorkflowMap,
  analysis: MapAnalysis,
  handoff: ScoredHandoff,
): readonly ReportBlock[] {
  const { toSettle } = verdictOf(map, analysis, handoff.found.id);
  const gaps = gapFinder(map)(handoff).map(
    ({ kind, finding, question }) => `${gapTexts[kind].name}: ${finding} ${question}`,
  );
  const open = [...toSettle, ...gaps];
  return open.length === 0 ? [sentence('Nothing is left to settle.')] : [list(open)];
}
