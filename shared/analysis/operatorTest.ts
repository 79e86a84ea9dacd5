import type { Handoff } from '../model/handoff.ts';
import type { MeasureName } from '../model/measures.ts';
import { foldName } from '../model/names.ts';
import { type OperatorQuestion, operatorQuestions, type Pilot, type PilotMetric } from '../model/pilot.ts';
import { type WorkflowMap, workflowOf } from '../model/workflowMap.ts';
import { namedOwner, namedSystemOfRecord } from './responsibility.ts';
import type { HandoffScores } from './scoreHandoff.ts';

/** What is known about one handoff: its record, its scorecard and its card. */
export interface HandoffCase {
  readonly map: WorkflowMap;
  readonly handoff: Handoff;
  readonly pilot: Pilot;
  readonly scores: HandoffScores;
}

export interface QuestionAnswer {
  readonly question: OperatorQuestion;
  readonly text: string;
  readonly answer: boolean;
  readonly reason: string;
  /** True when a person answered with a written reason; `answer` and `reason` are then theirs. */
  readonly overridden: boolean;
  /** What Baton reads in the record, whatever a person says. */
  readonly recorded: RecordedAnswer;
  /** What would turn a "no" into a "yes". */
  readonly remedy: string;
}

export interface RecordedAnswer {
  readonly answer: boolean;
  readonly reason: string;
}

interface QuestionText {
  readonly text: string;
  readonly remedy: string;
  readonly read: (handoffCase: HandoffCase) => RecordedAnswer;
}

/** The seven operator-test questions (method §4). */
const operatorTest: Readonly<Record<OperatorQuestion, QuestionText>> = {
  promiseNamed: {
    text: 'The promise is named',
    remedy: 'Write down the promise that this workflow protects.',
    read: readPromise,
  },
  stallVisible: {
    text: 'Where work stalls is visible',
    remedy: 'Score this handoff, or measure how long work waits here.',
    read: readStall,
  },
  oneManagerOwns: {
    text: 'One manager owns the improved path',
    remedy: 'Name the one owner, and write the ownership rule: who decides the next action.',
    read: readOwner,
  },
  routineToldFromException: {
    text: 'Routine and exception work are told apart',
    remedy: 'Write the routine rule: which items pass without anybody deciding.',
    read: readRoutine,
  },
  systemOfRecordProtected: {
    text: 'The system of record is protected',
    remedy:
      'Name the one system that holds the truth, and remove the duplicate step of entering it elsewhere.',
    read: readSystemOfRecord,
  },
  improvementMeasurable: {
    text: 'Improvement can be measured weekly',
    remedy: 'Give one metric a baseline and a target.',
    read: readMeasurable,
  },
  startNarrow: {
    text: 'The start is narrow enough',
    remedy: 'Write what the pilot takes in, and what it leaves out.',
    read: readNarrow,
  },
};

/**
 * The seven questions, each answered from the record. A person's answer stands in its place
 * only when it carries a written reason.
 */
export function takeOperatorTest(handoffCase: HandoffCase): readonly QuestionAnswer[] {
  return operatorQuestions.map((question) => {
    const { text, remedy, read } = operatorTest[question];
    const recorded = read(handoffCase);
    const override = handoffCase.pilot.overrides[question];
    const reason = foldName(override?.reason ?? '');
    return override && reason
      ? { question, text, remedy, answer: override.answer, reason, overridden: true, recorded }
      : { question, text, remedy, ...recorded, overridden: false, recorded };
  });
}

/** A metric that can prove something: it has a name, a baseline and a target. */
function isCompleteMetric(metric: PilotMetric): boolean {
  return [metric.name, metric.baseline, metric.target].every((part) => foldName(part) !== '');
}

function readPromise({ map }: HandoffCase): RecordedAnswer {
  const promise = foldName(workflowOf(map).promise);
  return promise ? yes(`“${promise}”`) : no('The workflow has no promise.');
}

/** The measures that show work standing still or being pushed along. */
const stallMeasures = [
  'staleItems',
  'rework',
  'manualReminders',
  'missingFields',
  'managerTouches',
  'customerEscalations',
  'waitMedianHours',
  'waitNinetiethPercentileHours',
  'waitMeanHours',
] as const satisfies readonly MeasureName[];

function readStall({ handoff, scores }: HandoffCase): RecordedAnswer {
  if (scores.heat !== null) return yes('The handoff is scored.');
  const measured = stallMeasures.some((name) => handoff.measures[name]?.basis === 'measured');
  return measured ? yes('Waiting or rework here is measured.') : no('It is neither scored nor measured.');
}

function readOwner({ map, handoff, pilot }: HandoffCase): RecordedAnswer {
  const owner = namedOwner(map, handoff, pilot);
  return owner ? yes(`${owner.name}, ${owner.source}.`) : no('No owner is named.');
}

function readRoutine({ handoff, pilot }: HandoffCase): RecordedAnswer {
  const rule = foldName(handoff.routineRule);
  if (rule) return yes(`Routine rule: ${rule}`);
  const envelope = foldName(pilot.envelopeDecidesWhen);
  return envelope ? yes(`Decided alone when: ${envelope}`) : no('No routine rule is written.');
}

function readSystemOfRecord({ map, handoff }: HandoffCase): RecordedAnswer {
  const system = namedSystemOfRecord(map, handoff);
  return system ? yes(`${system.name}, ${system.source}.`) : no('No system of record is named.');
}

function readMeasurable({ pilot, scores }: HandoffCase): RecordedAnswer {
  const metric = pilot.metrics.find(isCompleteMetric);
  if (metric) {
    const names = [metric.name, metric.baseline, metric.target].map(foldName);
    return yes(`${names[0]}: from ${names[1]} to ${names[2]}.`);
  }
  return no(
    scores.medians.improvementEvidence === null || scores.medians.improvementEvidence > 2
      ? 'No metric has a baseline and a target.'
      : 'The raters say it can be measured, yet no metric has a baseline and a target.',
  );
}

function readNarrow({ pilot }: HandoffCase): RecordedAnswer {
  const scopeIn = foldName(pilot.scopeIn);
  const scopeOut = foldName(pilot.scopeOut);
  if (scopeIn && scopeOut) return yes('What is in and what is out is written.');
  if (scopeIn) return no('What the pilot leaves out is not written.');
  return no(scopeOut ? 'What the pilot takes in is not written.' : 'The scope of the pilot is not written.');
}

function yes(reason: string): RecordedAnswer {
  return { answer: true, reason };
}

function no(reason: string): RecordedAnswer {
  return { answer: false, reason };
}
