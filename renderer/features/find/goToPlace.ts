import type { FoundPlace } from '../../../shared/analysis/recordTexts.ts';
import type { App } from '../../app/appContext.ts';
import type { Selection } from '../../state/sessionStore.ts';

/** Selects what was found and brings it into sight, on the map. */
export function goToPlace(app: App, place: FoundPlace): void {
  if (app.session.getState().view !== 'map') app.session.show('map');
  app.session.select(selectionAt(place));
  app.camera.revealSelection();
}

function selectionAt({ kind, id }: FoundPlace): Selection {
  switch (kind) {
    case 'step':
      return { kind: 'step', ids: [id] };
    case 'lane':
    case 'connection':
    case 'handoff':
      return { kind, id };
    default:
      return { kind: 'none' };
  }
}
