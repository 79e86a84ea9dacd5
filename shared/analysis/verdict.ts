import { emptyPilot } from '../model/pilot.ts';
import type { DecisionTier } from '../model/step.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import type { MapAnalysis } from './analyseMap.ts';
import { isBelow } from './heatBin.ts';
import { type HandoffCase, type QuestionAnswer, takeOperatorTest } from './operatorTest.ts';
import { exceptionReviewer, namedOwner } from './responsibility.ts';
import { suggestTier } from './suggestTier.ts';

export const decisions = ['pilot', 'cleanUp', 'finish', 'leave'] as const;
export type Decision = (typeof decisions)[number];

export const decisionNames: Readonly<Record<Decision, string>> = {
  pilot: 'Pilot',
  cleanUp: 'Clean up first',
  finish: 'Finish the card',
  leave: 'Leave it',
};

/** Pilot, clean up first, finish the card, or leave it (method §4). */
export interface Verdict {
  readonly decision: Decision;
  /** The decision in words. */
  readonly name: string;
  /** Why, in one sentence. */
  readonly reason: string;
  /** The seven questions, in the order they are asked. */
  readonly questions: readonly QuestionAnswer[];
  /** What to settle before a pilot, one sentence each; empty for pilot and leave. */
  readonly toSettle: readonly string[];
  /** A suggestion only; null where none is to be made. */
  readonly suggestedTier: DecisionTier | null;
  readonly tierReason: string;
}

/** Below this heat the pain is too small. */
export const LEAVE_BELOW_HEAT = 40;

/**
 * The verdict on one handoff, by the rules of method §4 in their order.
 * @throws Error when the map has no such handoff.
 */
export function verdictOf(map: WorkflowMap, analysis: MapAnalysis, handoffId: string): Verdict {
  const handoffCase = handoffCaseOf(map, analysis, handoffId);
  const questions = takeOperatorTest(handoffCase);
  const tier = suggestTier(handoffCase, isOwned(handoffCase, questions));
  const outcome = decide(handoffCase, questions);
  return {
    ...outcome,
    name: decisionNames[outcome.decision],
    questions,
    suggestedTier: tier.tier,
    tierReason: tier.reason,
  };
}

/** @throws Error when the map has no such handoff. */
export function handoffCaseOf(map: WorkflowMap, analysis: MapAnalysis, handoffId: string): HandoffCase {
  const scored = analysis.byId.get(handoffId);
  if (!scored) throw new Error(`This map has no handoff ${handoffId}.`);
  return {
    map,
    handoff: scored.found.record,
    pilot: map.pilot.get(handoffId) ?? emptyPilot(handoffId),
    scores: scored.scores,
  };
}

/** Somebody is named, and nobody has written that this does not hold. */
function isOwned({ map, handoff, pilot }: HandoffCase, questions: readonly QuestionAnswer[]): boolean {
  return namedOwner(map, handoff, pilot) !== null && answersYes(questions, 'oneManagerOwns');
}

function decide(
  handoffCase: HandoffCase,
  questions: readonly QuestionAnswer[],
): Pick<Verdict, 'decision' | 'reason' | 'toSettle'> {
  const { heat } = handoffCase.scores;
  const unsettled = toCleanUp(handoffCase, questions);
  const open = questions.filter(({ answer, question }) => !answer && !cleanUpQuestions.has(question));
  if (heat === null) {
    return {
      decision: 'finish',
      reason: 'The handoff is unscored: four heat dimensions need an answer before anything can be decided.',
      toSettle: [
        SCORE_IT,
        ...unsettled,
        ...remedies(open.filter(({ question }) => question !== 'stallVisible')),
      ],
    };
  }
  if (isBelow(heat, LEAVE_BELOW_HEAT)) {
    return { decision: 'leave', reason: 'Heat is under 40: the pain is too small.', toSettle: [] };
  }
  if (unsettled.length > 0) {
    return { decision: 'cleanUp', reason: 'It is hot, and not ready to be changed.', toSettle: unsettled };
  }
  if (open.length > 0) {
    return {
      decision: 'finish',
      reason: 'It is hot, and the card is not complete.',
      toSettle: remedies(open),
    };
  }
  return {
    decision: 'pilot',
    reason: 'It is hot, owned and measurable, and the start is narrow.',
    toSettle: [],
  };
}

const SCORE_IT = 'Score the handoff: at least four of the dimensions that count toward heat.';

/** The questions whose "no" asks for cleaning up rather than for writing. */
const cleanUpQuestions: ReadonlySet<string> = new Set(['oneManagerOwns', 'systemOfRecordProtected']);

function toCleanUp({ map, pilot }: HandoffCase, questions: readonly QuestionAnswer[]): readonly string[] {
  const unanswered = questions.filter(({ answer, question }) => !answer && cleanUpQuestions.has(question));
  const reviewed = exceptionReviewer(map, pilot) !== null;
  return [
    ...remedies(unanswered),
    ...(reviewed ? [] : ['Decide what needs human approval, and name who reviews exceptions.']),
  ];
}

function remedies(questions: readonly QuestionAnswer[]): readonly string[] {
  return questions.map(({ remedy }) => remedy);
}

function answersYes(questions: readonly QuestionAnswer[], question: QuestionAnswer['question']): boolean {
  return questions.some((entry) => entry.question === question && entry.answer);
}
