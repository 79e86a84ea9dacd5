import type { CardSectionId } from '../../../shared/analysis/cardSections.ts';
import type { Handoff } from '../../../shared/model/handoff.ts';
import type { Pilot } from '../../../shared/model/pilot.ts';
import type { PilotPatch } from './usePilot.ts';

/** One text of the card that is kept with its pilot. */
export interface PilotText {
  /** As the card labels it. */
  readonly label: string;
  readonly hint: string;
  readonly isDate?: boolean;
  read(pilot: Pilot): string;
  write(pilot: Pilot, text: string): PilotPatch;
  /** What the handoff's record says about it: shown as a suggestion, never written by itself. */
  suggest?(handoff: Handoff): string;
}

type PlainText =
  | 'sponsor'
  | 'scopeIn'
  | 'scopeOut'
  | 'improvedPath'
  | 'envelopeDecidesWhen'
  | 'envelopeEscalatesTo'
  | 'envelopeEscalatesWhen'
  | 'humanRole'
  | 'manualWorkaround'
  | 'rollback'
  | 'evidence';

const plain = (
  part: PlainText,
  label: string,
  hint: string,
  more: Pick<PilotText, 'suggest'> = {},
): PilotText => ({
  label,
  hint,
  read: (pilot) => pilot[part],
  write: (_, text) => ({ [part]: text }),
  ...more,
});

const queue = (
  part: Exclude<keyof Pilot['exceptionQueue'], 'ownerId'>,
  label: string,
  hint: string,
  more: Pick<PilotText, 'suggest'> = {},
): PilotText => ({
  label,
  hint,
  read: (pilot) => pilot.exceptionQueue[part],
  write: (pilot, text) => ({ exceptionQueue: { ...pilot.exceptionQueue, [part]: text } }),
  ...more,
});

const review = (part: keyof Pilot['review'], label: string, hint: string, isDate = false): PilotText => ({
  label,
  hint,
  isDate,
  read: (pilot) => pilot.review[part],
  write: (pilot, text) => ({ review: { ...pilot.review, [part]: text } }),
});

const stop = (part: keyof Pilot['stopRule'], label: string, hint: string, isDate = false): PilotText => ({
  label,
  hint,
  isDate,
  read: (pilot) => pilot.stopRule[part],
  write: (pilot, text) => ({ stopRule: { ...pilot.stopRule, [part]: text } }),
});

/** Section of the card -> the texts in it, in the card's order. */
export const pilotTexts = {
  owners: [plain('sponsor', 'Sponsor', 'Who pays for it and defends it')],
  scope: [
    plain('scopeIn', 'In', 'Which items, customers or sites the pilot takes in'),
    plain('scopeOut', 'Out', 'What it leaves alone for now'),
  ],
  path: [plain('improvedPath', 'Improved path', 'How the work passes once the pilot runs')],
  rule: [
    plain('envelopeDecidesWhen', 'Decides alone when', 'The amounts, kinds or fields that need nobody'),
    plain('envelopeEscalatesTo', 'Escalates to', 'Who takes the rest'),
    plain('envelopeEscalatesWhen', 'Escalates when', 'What makes an item need a person'),
  ],
  humanRole: [plain('humanRole', 'The person’s remaining role', 'What a person still does and decides')],
  exceptionQueue: [
    queue('dueTime', 'Due', 'How long an exception may wait', {
      suggest: (handoff) => handoff.responseWindow,
    }),
    queue('context', 'Context', 'What each item must carry to be decided'),
    queue('escalation', 'Escalation', 'What happens when it waits longer', {
      suggest: (handoff) => handoff.escalationRule,
    }),
    queue('nextAction', 'Next action', 'What can be done with an item'),
  ],
  review: [
    review('day', 'Day', 'Such as Monday, 08:30'),
    review('people', 'People', 'Who looks at the numbers'),
    review('firstDate', 'First', '', true),
    review('lastDate', 'Last', '', true),
  ],
  stopRule: [
    stop('threshold', 'Stop when', 'The number that ends it'),
    stop('date', 'At the latest', '', true),
    stop('caller', 'Who may call it', 'Who may say stop'),
  ],
  fallback: [
    plain('manualWorkaround', 'Manual workaround', 'How the work goes on by hand'),
    plain('rollback', 'Rollback', 'How it is taken back, and how long that takes'),
  ],
  evidence: [
    plain('evidence', 'What will prove it', 'Which counts, from where, against which weeks', {
      suggest: (handoff) => handoff.evidenceField,
    }),
  ],
} as const satisfies Partial<Record<CardSectionId | 'humanRole', readonly PilotText[]>>;
