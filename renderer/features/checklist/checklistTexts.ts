import type { ChecklistLine } from '../../../shared/contract/settings.ts';

/** What each line asks for, and the keys that do it. */
export const checklistTexts: Readonly<
  Record<ChecklistLine, { readonly text: string; readonly keys: string }>
> = {
  hottest: { text: 'Go to the hottest handoff', keys: 'H' },
  score: { text: 'Score it', keys: 'Digit1' },
  matrix: { text: 'See who hands to whom', keys: 'Mod+Digit2' },
  card: { text: 'Read its decision card', keys: 'Mod+Digit4' },
  step: { text: 'On the map, make a step', keys: 'N' },
};
