import { z } from 'zod';
import { ownPresetsSchema } from '../model/ownPreset.ts';
import { raterModes } from '../model/raterNames.ts';

export const themes = ['system', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The lines of the first-run checklist, in the order they are shown. */
export const checklistLines = ['hottest', 'score', 'matrix', 'card', 'step'] as const;
export type ChecklistLine = (typeof checklistLines)[number];

/** What a person sets for all maps of a library. A new setting is one line here and one in `usualSettings`. */
export const settingsSchema = z.strictObject({
  theme: z.enum(themes),
  /** Whether a letter, digit or punctuation mark alone runs a command. */
  singleLetterKeys: z.boolean(),
  /** The name that edits carry; empty for the one the operating system knows. */
  authorName: z.string().max(200),
  /** What was chosen in the palette lately, the last first. */
  recentCommands: z.array(z.string().max(200)).max(20),
  checklistDone: z.array(z.enum(checklistLines)).max(checklistLines.length),
  checklistDismissed: z.boolean(),
  /** Whether raters are called by their names or by numbers, wherever a value is theirs. */
  raters: z.enum(raterModes),
  /** Pairs of owners or systems that look alike and are different, such as `owner/dana/dina`. */
  toldApart: z.array(z.string().max(500)).max(1_000),
  /** Weights kept under names of one's own. */
  weightPresets: ownPresetsSchema,
  /** The blocks of the room's timer, each of its own name, or null for the usual ones. */
  agenda: z
    .array(z.strictObject({ name: z.string().max(200), minutes: z.number().int().min(1).max(600) }))
    .max(20)
    .refine((blocks) => new Set(blocks.map(({ name }) => name)).size === blocks.length)
    .nullable(),
  /** Whether a soft sound says that a block of the agenda is over. */
  agendaSound: z.boolean(),
  /** Where the room's timer is, in milliseconds and, of what was added, minutes; null while nobody has begun. */
  agendaClock: z
    .strictObject({
      place: z.number().int().min(0).max(19),
      runningSince: z.number().min(0).nullable(),
      spent: z.array(z.number().min(0)).max(20),
      added: z.array(z.number().min(0)).max(20),
      /** When somebody last started, paused or moved it. */
      keptAt: z.number().min(0),
    })
    .nullable(),
});
export type Settings = Readonly<z.infer<typeof settingsSchema>>;

export const usualSettings: Settings = {
  theme: 'system',
  singleLetterKeys: true,
  authorName: '',
  recentCommands: [],
  checklistDone: [],
  checklistDismissed: false,
  raters: 'named',
  toldApart: [],
  weightPresets: [],
  agenda: null,
  agendaSound: false,
  agendaClock: null,
};
