import { foldName } from '../model/names.ts';
import type { DecisionTier } from '../model/step.ts';
import type { HandoffCase } from './operatorTest.ts';

/** A tier for a person to choose or refuse, and why; no tier where none can be suggested. */
export interface TierSuggestion {
  readonly tier: DecisionTier | null;
  readonly reason: string;
}

export const tierTexts: Readonly<Record<DecisionTier, string>> = {
  1: 'Tier 1: a rule decides.',
  2: 'Tier 2: a rule routes, and a person takes the unclear ones.',
  3: 'Tier 3: a person decides, with help.',
};

/**
 * Tier 3 when risk or ownership is 4 or more; 1 when risk and exception volume are 2 or less and a routine rule
 * is written; else 2 (method §4). None where ownership is missing, or where what decides it is not scored.
 */
export function suggestTier({ handoff, scores }: HandoffCase, isOwned: boolean): TierSuggestion {
  const { riskLevel, ownershipClarity, exceptionVolume } = scores.medians;
  if (!isOwned) return none('No owner is named: settle that before any rule or automation.');
  if (riskLevel !== null && riskLevel >= 4) return { tier: 3, reason: `Risk level is ${riskLevel}.` };
  if (ownershipClarity !== null && ownershipClarity >= 4) {
    return { tier: 3, reason: `Ownership clarity is ${ownershipClarity}.` };
  }
  if (riskLevel === null) return none('Risk level is not scored.');
  if (ownershipClarity === null) return none('Ownership clarity is not scored.');
  if (riskLevel > 2) return { tier: 2, reason: `Risk level is ${riskLevel}.` };
  if (exceptionVolume === null) return { tier: 2, reason: 'Exception volume is not scored.' };
  if (exceptionVolume > 2) return { tier: 2, reason: `Exception volume is ${exceptionVolume}.` };
  return foldName(handoff.routineRule)
    ? { tier: 1, reason: 'Risk and exceptions are low, and the routine rule is written.' }
    : { tier: 2, reason: 'No routine rule is written.' };
}

function none(reason: string): TierSuggestion {
  return { tier: null, reason };
}
