import { useEffect } from 'react';
import { useApp } from '../../app/appContext.ts';
import { isPresenting } from '../../state/presentingStore.ts';
import { stopPresenting } from './presenting.ts';

/**
 * Presenting goes on from map to map. It ends when no map is shown any more, and when the system ends the full screen
 * while nothing else was under way.
 */
export function useEndOfPresenting(): void {
  const app = useApp();
  useEffect(() => {
    const change = (): void => {
      const { naming, connecting, selection } = app.session.getState();
      const isBusy = naming !== null || connecting !== null || selection.kind !== 'none';
      if (!document.fullscreenElement && isPresenting() && !isBusy) stopPresenting(app);
    };
    document.addEventListener('fullscreenchange', change);
    return () => {
      document.removeEventListener('fullscreenchange', change);
      stopPresenting(app);
    };
  }, [app]);
}
