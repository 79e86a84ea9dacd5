import type { DocumentStore } from './documentStore.ts';
import type { Selection, SessionStore } from './sessionStore.ts';

/**
 * While an old version is shown, nothing is typed into it and no arrow is drawn: what would begin that is refused, and
 * a selection that only the refused edit would have made is not kept.
 */
export function keepReadOnly(document: DocumentStore, session: SessionStore): void {
  session.subscribe((state, before) => {
    const open = document.getState().open;
    if (!open?.past || (state.naming === null && state.connecting === null)) return;
    session.setState({
      naming: null,
      connecting: null,
      selection: existing(state.selection, before.selection),
    });
    document.refuse();
  });

  function existing(selection: Selection, before: Selection): Selection {
    const map = document.getState().open?.map;
    const isThere = selection.kind !== 'step' || selection.ids.every((id) => map?.step.has(id));
    return isThere ? selection : before;
  }
}
