import type { CardSectionId } from '../../../shared/analysis/cardSections.ts';
import type { DecisionCard } from '../../../shared/analysis/decisionCard.ts';

/** The sentence that the card prints in place of this part, or null when the part is there. */
export function missingSentence(card: DecisionCard, section: CardSectionId, label: string): string | null {
  const entries = card.sections.find(({ id }) => id === section)?.entries ?? [];
  return entries.find((entry) => entry.kind === 'missing' && entry.label === label)?.text ?? null;
}

/** How much is missing, such as "3 parts of the card are missing". */
export function missingPhrase(card: DecisionCard): string {
  const count = card.missing.length;
  if (count === 0) return 'Every part of the card is there.';
  return count === 1 ? '1 part of the card is missing.' : `${count} parts of the card are missing.`;
}
