import { counted } from '../counted.ts';
import { LONGEST_SHOWN, shownName } from '../shownName.ts';
import type { PlannedRow, PlannedSheet, RowState } from './mergePlan.ts';

/** The name under which a sheet’s rater is shown. */
export function raterName({ returned }: PlannedSheet): string {
  return shownName(returned.rater.name) || 'Unnamed rater';
}

/** What a person should know before a sheet is taken, one sentence each. */
export function sheetNotes(planned: PlannedSheet): readonly string[] {
  const { returned, isRepeated } = planned;
  if (isRepeated) return ['This sheet is here twice; it is taken once.'];
  const { isAltered, strays, rater, ratings, sheet } = returned;
  const notes = [
    isAltered &&
      'This file was changed after Baton saved it: its checksum does not fit. Take it only if you know why.',
    originNote(planned),
    questionNote(planned),
    roundNote(planned),
    sheet.returnedAt === null && 'It was not saved to be sent back, so it may not be finished.',
    ratings.length === 0 && 'Nothing is answered in it.',
    strays.length > 0 &&
      `${counted(strays.length, 'value')} cannot be an answer to what was asked and is left out.`,
    rater.name.length > LONGEST_SHOWN &&
      `The rater’s name has ${rater.name.length.toLocaleString('en')} characters and is shown shortened.`,
  ];
  return notes.filter((note) => typeof note === 'string');
}

function originNote({ origin, returned: { sheet }, rows }: PlannedSheet): string | false {
  const from = `“${shownName(sheet.title) || 'Untitled map'}”`;
  if (origin === 'foreign') return `It is for another map, ${from}: none of its handoffs is on this one.`;
  if (origin === 'redrawn') return redrawnNote(from, rows);
  if (origin !== 'related') return false;
  const shared = rows.filter(({ state }) => state !== 'unmatched').length;
  return `It was sent from another map or a copy, ${from}, and ${shared} of its ${counted(rows.length, 'scored handoff')} are on this one.`;
}

function redrawnNote(from: string, rows: readonly PlannedRow[]): string {
  const alike = rows.filter(({ redrawnAs }) => redrawnAs !== null).length;
  return `It was sent from another drawing of ${from}: none of its handoffs is on this map, but ${alike} of its ${counted(rows.length, 'scored handoff')} have the same names here.`;
}

function questionNote({ person, returned }: PlannedSheet): string | false {
  const [known] = person?.candidates ?? [];
  if (!person || !known) return false;
  const name = shownName(returned.rater.name) || 'nobody';
  return person.kind === 'namesake'
    ? `There is a rater called “${name}” already, who got another sheet or none.`
    : `It was sent to “${shownName(known.name)}” and comes back from “${name}”.`;
}

function roundNote(planned: PlannedSheet): string | false {
  const { isLate, isHidden, isRoundOpen, round, returned } = planned;
  if (!hasValues(planned)) return false;
  const sent = returned.sheet.round;
  if (isHidden) return `Round ${round} is hidden: the values are taken, and shown when it is revealed.`;
  if (!isLate) return false;
  if (!isRoundOpen) return `A later round is hidden, so this goes into round ${sent}, for which it was sent.`;
  return round === sent
    ? `It came after round ${sent} was over, and goes into it all the same.`
    : `It came after round ${sent} was over, and becomes round ${round}.`;
}

const stateWords: readonly (readonly [state: RowState | 'redrawn', word: string])[] = [
  ['new', 'new'],
  ['already', 'already there'],
  ['conflict', 'scored otherwise before'],
  ['redrawn', 'redrawn since'],
  ['unmatched', 'not on this map'],
];

function stateOf({ state, redrawnAs }: PlannedRow): RowState | 'redrawn' {
  return state === 'unmatched' && redrawnAs !== null ? 'redrawn' : state;
}

/** “12 of 14 handoffs scored: 9 new, 2 already there, 1 not on this map; 2 changed since”. */
export function sheetCounts({ rows, returned: { sheet } }: PlannedSheet): string {
  const answered = `${rows.length} of ${counted(sheet.handoffIds.length, 'handoff')} scored`;
  const parts = stateWords.flatMap(([state, word]) => {
    const count = rows.filter((row) => stateOf(row) === state).length;
    return count === 0 ? [] : [`${count} ${word}`];
  });
  const changed = rows.filter(isChanged).length;
  const since = changed === 0 ? '' : `; ${changed} changed since`;
  return parts.length === 0 ? answered : `${answered}: ${parts.join(', ')}${since}`;
}

/** Whether the sheet has values that the map could take. */
export function hasValues({ origin, rows, isRepeated }: PlannedSheet): boolean {
  return origin !== 'foreign' && rows.length > 0 && !isRepeated;
}

export function isChanged({ changes }: PlannedRow): boolean {
  return changes.length > 0;
}
