import { useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useRef } from 'react';
import styles from './MapPicture.module.css';
import type { MapScene } from './mapScene.ts';
import { createPicture } from './picture.ts';

/** A large map seen from afar, as one painted picture instead of thousands of elements. */
export function MapPicture({ scene }: { readonly scene: MapScene }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const store = useStoreApi();
  useLayoutEffect(() => {
    if (!canvas.current) return;
    const picture = createPicture(canvas.current, scene);
    const follow = (): void => {
      const { transform, width, height } = store.getState();
      picture.follow({ x: transform[0], y: transform[1], zoom: transform[2] }, { width, height });
    };
    follow();
    let last = store.getState();
    const off = store.subscribe((state) => {
      const moved = state.transform !== last.transform;
      const resized = state.width !== last.width || state.height !== last.height;
      last = state;
      if (moved || resized) follow();
    });
    return () => {
      off();
      picture.stop();
    };
  }, [scene, store]);
  return <canvas ref={canvas} className={styles.picture} aria-hidden />;
}
