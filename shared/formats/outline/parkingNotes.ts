const MOST_NOTES = 1_000;
const LONGEST_NOTE = 100_000;

/** The parking lot with further notes. Past the most that it holds, several notes are written in one, a line each. */
export function parkingNotes(before: readonly string[], added: readonly string[]): string[] {
  const notes = added.flatMap(inParts);
  if (before.length + notes.length <= MOST_NOTES) return [...before, ...notes];
  const fewer = [...before, ...joined(notes)];
  return fewer.length <= MOST_NOTES ? fewer : joined(fewer);
}

function joined(notes: readonly string[]): string[] {
  const all: string[] = [];
  for (const note of notes) {
    const last = all.at(-1);
    if (last !== undefined && last.length + note.length < LONGEST_NOTE)
      all[all.length - 1] = `${last}\n${note}`;
    else all.push(note);
  }
  return all;
}

function inParts(note: string): string[] {
  if (note.length <= LONGEST_NOTE) return [note];
  const parts = Math.ceil(note.length / LONGEST_NOTE);
  return Array.from({ length: parts }, (_, at) => note.slice(at * LONGEST_NOTE, (at + 1) * LONGEST_NOTE));
}
