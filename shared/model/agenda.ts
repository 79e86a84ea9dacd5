/** One part of a workshop. */
export interface AgendaBlock {
  readonly name: string;
  /** 1–600. */
  readonly minutes: number;
}

export type Agenda = readonly AgendaBlock[];

/** A workshop of a usual length: what it is called, and its five blocks. */
export interface AgendaPreset {
  readonly id: string;
  readonly name: string;
  readonly agenda: Agenda;
}

/** What a room does, in this order: the promise, who works, what they do, where it goes, how much it hurts. */
export const agendaBlockNames = ['Define', 'Lanes', 'Steps', 'Connect', 'Score'] as const;

/** Steps and scores take most of the time; half a day leaves room for a break that is not counted. */
export const agendaPresets: readonly AgendaPreset[] = [
  preset('60', '1 hour', [8, 7, 20, 10, 15]),
  preset('90', '1½ hours', [10, 10, 30, 15, 25]),
  preset('120', '2 hours', [15, 12, 40, 20, 33]),
  preset('210', 'Half a day', [25, 20, 70, 35, 60]),
];

/** What a workshop lasts where nobody has chosen. */
export const usualAgenda: Agenda = presetAgenda('90');

export function agendaMinutes(agenda: Agenda): number {
  return agenda.reduce((sum, { minutes }) => sum + minutes, 0);
}

/** The preset with these very blocks, or null for times of one's own. */
export function presetOfAgenda(agenda: Agenda): AgendaPreset | null {
  const same = (other: Agenda): boolean =>
    other.length === agenda.length &&
    other.every(({ name, minutes }, place) => {
      const block = agenda[place];
      return block?.name === name && block.minutes === minutes;
    });
  return agendaPresets.find((each) => same(each.agenda)) ?? null;
}

function preset(id: string, name: string, minutes: readonly number[]): AgendaPreset {
  const agenda = agendaBlockNames.map((block, place) => ({ name: block, minutes: minutes[place] ?? 1 }));
  return { id, name, agenda };
}

function presetAgenda(id: string): Agenda {
  return agendaPresets.find((each) => each.id === id)?.agenda ?? [];
}
