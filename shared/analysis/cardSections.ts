import { displayName, displayOwner } from '../model/displayName.ts';
import { shownName } from '../model/shownName.ts';
import { workflowOf } from '../model/workflowMap.ts';
import type { ScoredHandoff } from './analyseMap.ts';
import { type CardEntry, entry, figureText } from './cardEntry.ts';
import { type CardMetric, metricEntries } from './cardMetrics.ts';
import { dimensionTexts, levelSentence } from './dimensionTexts.ts';
import { firmnessSentence } from './firmnessSentence.ts';
import { heatBinEdges } from './heatBin.ts';
import type { HotDimension } from './hottestDimensions.ts';
import type { HandoffCase } from './operatorTest.ts';
import type { RankFirmness } from './rankFirmness.ts';
import { exceptionReviewer, namedBackup, namedOwner, namedSystemOfRecord } from './responsibility.ts';
import { tierTexts } from './suggestTier.ts';
import type { Verdict } from './verdict.ts';

const cardSectionIds = [
  'decision',
  'workflow',
  'handoff',
  'owners',
  'why',
  'scope',
  'path',
  'rule',
  'exceptionQueue',
  'systemOfRecord',
  'metrics',
  'review',
  'stopRule',
  'fallback',
  'evidence',
  'signOff',
] as const;
export type CardSectionId = (typeof cardSectionIds)[number];

export interface CardSection {
  readonly id: CardSectionId;
  readonly title: string;
  readonly entries: readonly CardEntry[];
}

/** The computed part of a card. */
export interface CardFacts {
  readonly handoff: ScoredHandoff;
  readonly verdict: Verdict;
  readonly rankedCount: number;
  readonly firmness: RankFirmness | null;
  readonly hottest: readonly HotDimension[];
  readonly metrics: readonly CardMetric[];
}

type SectionText = readonly [
  title: string,
  write: (of: HandoffCase, facts: CardFacts) => readonly CardEntry[],
];

const sectionTexts: Readonly<Record<CardSectionId, SectionText>> = {
  decision: ['Decision', writeDecision],
  workflow: ['Workflow', writeWorkflow],
  handoff: ['Handoff', writeHandoff],
  owners: ['Who owns it', writeOwners],
  why: ['Why this one', writeWhy],
  scope: ['Narrow scope', writeScope],
  path: ['Improved path', writePath],
  rule: ['Routine rule and envelope', writeRule],
  exceptionQueue: ['The one exception queue', writeExceptionQueue],
  systemOfRecord: ['System of record', writeSystemOfRecord],
  metrics: ['Baseline → target', (_, { metrics }) => metricEntries(metrics)],
  review: ['Weekly review', writeReview],
  stopRule: ['Stop rule', writeStopRule],
  fallback: ['If it fails', writeFallback],
  evidence: ['Evidence', writeEvidence],
  signOff: ['Sign-off', writeSignOff],
};

/** Every section of the card, in the order in which it is read (method §6). */
export function cardSections(handoffCase: HandoffCase, facts: CardFacts): readonly CardSection[] {
  return cardSectionIds.map((id) => {
    const [title, write] = sectionTexts[id];
    return { id, title, entries: write(handoffCase, facts) };
  });
}

function writeDecision(_: HandoffCase, { verdict }: CardFacts): readonly CardEntry[] {
  return [
    entry('Decision', `${verdict.name}. ${verdict.reason}`, ''),
    ...verdict.toSettle.map((sentence) => entry('To settle', sentence, '')),
    ...verdict.questions
      .filter(({ overridden }) => overridden)
      .map(({ text, answer, reason }) =>
        entry('Answered by a person', `${text}: ${answer ? 'yes' : 'no'}. ${reason}`, ''),
      ),
  ];
}

function writeWorkflow({ map }: HandoffCase): readonly CardEntry[] {
  const workflow = workflowOf(map);
  return [
    entry('Workflow', shownName(workflow.title), 'The workflow has no title.'),
    entry('Promise', workflow.promise, 'The promise is not named.'),
  ];
}

function writeHandoff({ map, handoff }: HandoffCase, facts: CardFacts): readonly CardEntry[] {
  const { name, found } = facts.handoff;
  const lanes = [found.fromLaneId, found.toLaneId].map((id) => {
    const lane = map.lane.get(id);
    return lane ? displayName(lane) : id;
  });
  return [
    entry('Handoff', name, ''),
    entry('Between', `${lanes.join(' → ')}${found.outside ? ' (outside party)' : ''}`, ''),
    entry('What is passed', handoff.passed, 'What is passed is not written.'),
  ];
}

function writeOwners({ map, handoff, pilot }: HandoffCase): readonly CardEntry[] {
  return [
    entry('Owner', namedOwner(map, handoff, pilot)?.name ?? null, 'No owner is named.'),
    entry('Backup', namedBackup(map, handoff, pilot)?.name ?? null, 'No backup owner is named.'),
    entry('Sponsor', pilot.sponsor, 'No sponsor is named.'),
  ];
}

function writeWhy(_: HandoffCase, facts: CardFacts): readonly CardEntry[] {
  const { handoff, rankedCount, firmness, hottest } = facts;
  const answered = Object.values(handoff.scores.medians).some((median) => median !== null);
  const unscored = 'Not known: fewer than four heat dimensions are answered.';
  const drawing = 'The weights for it are being drawn.';
  return [
    entry('Heat', heatText(handoff), unscored),
    entry(
      'Readiness',
      handoff.readiness === null ? null : `${figureText(handoff.readiness)} of 100`,
      'Not known: risk level and improvement evidence are not both answered.',
    ),
    entry('Rank', handoff.rank === null ? null : `${handoff.rank} of ${rankedCount}`, unscored),
    entry('Firmness', firmness && firmnessSentence(firmness), handoff.heat === null ? unscored : drawing),
    entry('Spread', answered ? spreadText(handoff.scores.spread) : null, 'Not known: nobody has scored it.'),
    ...hottest.map(({ dimension, median }) =>
      entry(`${dimensionTexts[dimension].name} ${median}`, levelSentence(dimension, median), ''),
    ),
    ...(handoff.scores.mustDiscuss ? [mustDiscussEntry(handoff)] : []),
  ];
}

function heatText({ heat, bin }: ScoredHandoff): string | null {
  if (heat === null || bin === null) return null;
  const { from, to } = heatBinEdges(bin);
  return `${figureText(heat)} of 100, in the bin ${from}–${to}`;
}

function spreadText(spread: number): string {
  return spread === 0 ? 'The raters agree on every score' : `The raters are at most ${spread} apart`;
}

function mustDiscussEntry({ scores }: ScoredHandoff): CardEntry {
  const severe = (['customerImpact', 'riskLevel'] as const).filter(
    (dimension) => scores.byDimension[dimension].mustDiscuss,
  );
  const names = severe.map((dimension) => dimensionTexts[dimension].name).join(' and ');
  return entry('Must discuss', `${names} at the bad end, 5`, '');
}

function writeScope({ pilot }: HandoffCase): readonly CardEntry[] {
  return [
    entry('In', pilot.scopeIn, 'What the pilot takes in is not written.'),
    entry('Out', pilot.scopeOut, 'What the pilot leaves out is not written.'),
  ];
}

function writePath({ pilot }: HandoffCase): readonly CardEntry[] {
  return [entry('Improved path', pilot.improvedPath, 'The improved path is not written.')];
}

function writeRule({ handoff, pilot }: HandoffCase, { verdict }: CardFacts): readonly CardEntry[] {
  const chosen = pilot.decisionTier === null ? null : tierTexts[pilot.decisionTier];
  const suggested = verdict.suggestedTier === null ? '' : ` Suggested: ${verdict.suggestedTier}.`;
  return [
    entry('Routine rule', handoff.routineRule, 'No routine rule is written.'),
    entry('Decides alone when', pilot.envelopeDecidesWhen, 'It is not written what is decided alone.'),
    entry('Escalates to', pilot.envelopeEscalatesTo, 'It is not written who takes the rest.'),
    entry('Escalates when', pilot.envelopeEscalatesWhen, 'It is not written when to escalate.'),
    entry('Decision tier', chosen, `No tier is chosen.${suggested} ${verdict.tierReason}`),
    entry('The person’s remaining role', pilot.humanRole, 'It is not written what the person still does.'),
  ];
}

function writeExceptionQueue({ map, pilot }: HandoffCase): readonly CardEntry[] {
  const queue = pilot.exceptionQueue;
  const reviewer = exceptionReviewer(map, pilot);
  const unowned = reviewer
    ? `The queue has no owner. ${reviewer.name} decides when work is not routine.`
    : 'The queue has no owner, and nobody reviews exceptions.';
  return [
    entry('Owner', displayOwner(map, queue.ownerId), unowned),
    entry('Due', queue.dueTime, 'No due time.'),
    entry('Context', queue.context, 'The context that each item carries is not written.'),
    entry('Escalation', queue.escalation, 'What happens to a late item is not written.'),
    entry('Next action', queue.nextAction, 'The next action is not written.'),
  ];
}

function writeSystemOfRecord({ map, handoff }: HandoffCase): readonly CardEntry[] {
  const system = namedSystemOfRecord(map, handoff);
  return [entry('System of record', system?.name ?? null, 'No system of record is named.')];
}

function writeReview({ pilot }: HandoffCase): readonly CardEntry[] {
  const { day, people, firstDate, lastDate } = pilot.review;
  return [
    entry('Day', day, 'No day is set.'),
    entry('People', people, 'Nobody is named.'),
    entry('First', firstDate, 'No first date.'),
    entry('Last', lastDate, 'No last date.'),
  ];
}

function writeStopRule({ pilot }: HandoffCase): readonly CardEntry[] {
  const { threshold, date, caller } = pilot.stopRule;
  return [
    entry('Stop when', threshold, 'No number stops the pilot.'),
    entry('At the latest', date, 'No date ends the pilot.'),
    entry('Who may call it', caller, 'It is not written who may stop it.'),
  ];
}

function writeFallback({ pilot }: HandoffCase): readonly CardEntry[] {
  return [
    entry('Manual workaround', pilot.manualWorkaround, 'No manual workaround is written.'),
    entry('Rollback', pilot.rollback, 'No rollback is written.'),
  ];
}

function writeEvidence({ pilot }: HandoffCase): readonly CardEntry[] {
  return [entry('What will prove it', pilot.evidence, 'What will prove the improvement is not written.')];
}

function writeSignOff({ pilot }: HandoffCase): readonly CardEntry[] {
  const names = pilot.signatories.map(shownName).filter((name) => name !== '');
  return names.length > 0
    ? names.map((name) => entry('Signature', name, ''))
    : [entry('Signature', null, 'Nobody is named to sign.')];
}
