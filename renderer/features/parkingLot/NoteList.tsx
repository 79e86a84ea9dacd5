import { NoteItem } from './NoteItem.tsx';
import styles from './NoteList.module.css';

/** The parked notes, in the order a person gives them. */
export function NoteList({ notes }: { readonly notes: readonly string[] }) {
  return (
    <ol className={styles.notes} aria-label="Parked notes">
      {withKeys(notes).map(({ note, place, key }) => (
        <NoteItem key={key} note={note} place={place} isLast={place === notes.length - 1} />
      ))}
    </ol>
  );
}

/** The same words may be parked twice; the key says which of them it is. */
function withKeys(notes: readonly string[]) {
  const seen = new Map<string, number>();
  return notes.map((note, place) => {
    const nth = (seen.get(note) ?? 0) + 1;
    seen.set(note, nth);
    return { note, place, key: `${nth} ${note}` };
  });
}
