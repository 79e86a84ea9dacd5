import { useEffect, useRef, useState } from 'react';
import { useApp } from '../../app/appContext.ts';
import styles from './Thumbnail.module.css';

interface ThumbnailProps {
  readonly of: 'map' | 'template';
  readonly id: string;
  readonly version: number;
}

/** A small drawing of the map, fetched when it first comes near the screen and again when the map has changed. */
export function Thumbnail({ of, id, version }: ThumbnailProps) {
  const app = useApp();
  const frame = useRef<HTMLDivElement>(null);
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (!element) return;
    let gone = false;
    const read = () =>
      of === 'map'
        ? app.host.invoke('library.thumbnail', { mapId: id })
        : app.host.invoke('library.templateThumbnail', { template: id });
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return;
        observer.disconnect();
        read().then(
          (answer) => {
            if (!gone) setAddress(pictureAddress(answer.svg));
          },
          (error: unknown) => console.error(`There is no thumbnail of version ${version}.`, error),
        );
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => {
      gone = true;
      observer.disconnect();
    };
  }, [app, of, id, version]);
  return (
    <div ref={frame} className={styles.frame}>
      {address !== null && (
        <img className={styles.picture} src={address} alt="" draggable={false} decoding="async" />
      )}
    </div>
  );
}

/** In the place of the drawing of a map that has none yet. */
export function NoThumbnail() {
  return <div className={styles.nothing}>Nothing drawn yet</div>;
}

/** Made once, when the drawing comes: that of a large map takes longer than drawing its card. */
function pictureAddress(svg: string): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
