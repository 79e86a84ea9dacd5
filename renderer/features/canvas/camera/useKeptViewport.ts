import { useStoreApi } from '@xyflow/react';
import { useEffect } from 'react';
import { useApp } from '../../../app/appContext.ts';

/** How long the map must rest before its place is kept, in milliseconds. */
const restTime = 200;

/** Keeps in the session where the map was left, for the next time it is shown. */
export function useKeptViewport(): void {
  const app = useApp();
  const store = useStoreApi();
  useEffect(() => {
    const mapId = app.document.getState().open?.mapId ?? null;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let kept = store.getState().transform;
    const keep = (): void => {
      clearTimeout(timer);
      kept = store.getState().transform;
      const [x, y, zoom] = kept;
      // The next map may be there before this canvas has gone.
      if (app.document.getState().open?.mapId === mapId) app.session.setState({ viewport: { x, y, zoom } });
    };
    const off = store.subscribe(({ transform }) => {
      if (transform === kept) return;
      clearTimeout(timer);
      timer = setTimeout(keep, restTime);
    });
    return () => {
      off();
      if (store.getState().transform !== kept) keep();
      clearTimeout(timer);
    };
  }, [app, store]);
}
