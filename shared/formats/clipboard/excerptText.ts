import type { WorkflowMap } from '../../model/workflowMap.ts';
import { readBatonFile } from '../baton/readBatonFile.ts';
import { writeBatonFile } from '../baton/writeBatonFile.ts';

/** The media type of copied steps on the clipboard. */
export const EXCERPT_TYPE = 'application/x-baton-steps';

/** The most that is taken from a clipboard: characters of text, and steps. */
export const excerptLimits = { characters: 8_000_000, steps: 2_000 } as const;

export type ExcerptOutcome =
  | { readonly kind: 'read'; readonly excerpt: WorkflowMap }
  | { readonly kind: 'refused'; readonly sentence: string };

/** Copied steps as text: what a `.baton` file of the excerpt would hold. */
export function writeExcerpt(excerpt: WorkflowMap, { savedAt }: { readonly savedAt: string }): string {
  return writeBatonFile(excerpt, { savedAt });
}

/** Reads copied steps with all the distrust that a file gets: any program can put text on the clipboard. */
export function readExcerpt(text: string): ExcerptOutcome {
  if (text.length > excerptLimits.characters) return tooLarge();
  const outcome = readBatonFile(text, { fileName: 'The clipboard' });
  switch (outcome.kind) {
    case 'opened':
      if (outcome.map.step.size > excerptLimits.steps) return tooLarge();
      if (outcome.map.step.size === 0) return refused('The clipboard holds no steps. Nothing was pasted.');
      return { kind: 'read', excerpt: outcome.map };
    case 'too-new':
    case 'cannot-migrate':
      return refused(
        'These steps were copied in another version of Baton. Nothing was pasted. Copy them again here.',
      );
    default:
      return refused('What is on the clipboard is damaged. Nothing was pasted. Copy the steps again.');
  }
}

function tooLarge(): ExcerptOutcome {
  return refused(
    `There is more on the clipboard than Baton pastes at once: ${excerptLimits.steps.toLocaleString('en')} steps at most. Nothing was pasted. Copy fewer steps.`,
  );
}

function refused(sentence: string): ExcerptOutcome {
  return { kind: 'refused', sentence };
}
