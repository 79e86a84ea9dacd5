import { Section } from '../../ui/Section.tsx';
import { CopyNotes } from './CopyNotes.tsx';
import { NewNote } from './NewNote.tsx';
import { NoteList } from './NoteList.tsx';

/** Topics that are not for now, among the details of the workflow. */
export function ParkingLot({ notes }: { readonly notes: readonly string[] }) {
  return (
    <Section title="Parking lot" aside={notes.length > 0 && <CopyNotes notes={notes} />}>
      <NoteList notes={notes} />
      <NewNote />
    </Section>
  );
}
