import { useEffect } from 'react';
import { useApp, useMap } from '../../../app/appContext.ts';
import type { Selection } from '../../../state/sessionStore.ts';
import { useCanvas } from '../canvasContext.ts';

/**
 * Brings a handoff that was chosen elsewhere (matrix, ranking, panel, keys) into sight, and drops what is no longer
 * on the map from the selection. What the pointer chose is in sight already, and must not move under it.
 */
export function useFollowSelection(): void {
  const app = useApp();
  const { pointer } = useCanvas();
  const map = useMap();
  useEffect(() => {
    const { selection } = app.session.getState();
    if (!exists(map, selection)) app.session.select({ kind: 'none' });
  }, [app, map]);
  useEffect(() => {
    let last: Selection | null = null;
    const follow = (): void => {
      const { selection } = app.session.getState();
      if (selection === last) return;
      last = selection;
      if (selection.kind === 'handoff' && !pointer.getState().pressed) app.camera.revealSelection();
    };
    follow();
    return app.session.subscribe(follow);
  }, [app, pointer]);
}

function exists(map: ReturnType<typeof useMap>, selection: Selection): boolean {
  switch (selection.kind) {
    case 'none':
      return true;
    case 'step':
      return selection.ids.some((id) => map.step.has(id));
    case 'connection':
      return map.connection.has(selection.id);
    case 'lane':
      return map.lane.has(selection.id);
    case 'handoff':
      return selection.id.split(':').every((id) => map.step.has(id));
  }
}
