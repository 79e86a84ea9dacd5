import { UnstyledButton } from '@mantine/core';
import type { KeyboardEvent } from 'react';
import type { Hit } from '../../../shared/analysis/searchIndex.ts';
import { useApp } from '../../app/appContext.ts';
import { shownTitle } from '../library/libraryShelf.ts';
import styles from './FindBar.module.css';
import { goToPlace } from './goToPlace.ts';
import { type FoundMap, useFindInLibrary } from './useFindInLibrary.ts';

interface FoundMapsProps {
  readonly query: string;
  /** Goes back to the field. */
  leave(): void;
}

/** The hits in all maps, each a way there. */
export function FoundMaps({ query, leave }: FoundMapsProps) {
  const maps = useFindInLibrary(query);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const hits = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
    const place = hits.findIndex((hit) => hit.matches(':focus'));
    if (event.key === 'Escape' || (event.key === 'ArrowUp' && place === 0)) leave();
    else if (event.key === 'ArrowUp') hits[place - 1]?.focus();
    else if (event.key === 'ArrowDown') hits[place + 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  if (query.trim() === '' || maps === null) return null;
  return (
    <section className={styles.maps} onKeyDown={onKeyDown} aria-label="Found in all maps">
      {maps.length === 0 && <p className={styles.none}>No map holds “{query.trim()}”.</p>}
      {maps.map((found) => (
        <OneMap key={found.mapId} found={found} />
      ))}
    </section>
  );
}

function OneMap({ found }: { readonly found: FoundMap }) {
  const app = useApp();
  const open = async (hit: Hit): Promise<void> => {
    if (app.document.getState().open?.mapId !== found.mapId) await app.openMap(found.mapId);
    // The canvas takes its place first: only then is there something to bring into sight.
    setTimeout(() => goToPlace(app, hit.place), 0);
  };
  return (
    <div>
      <h2 className={styles.map}>
        {shownTitle(found.title)} <span className={styles.quiet}>{found.count}</span>
      </h2>
      {found.hits.map((hit) => (
        <UnstyledButton
          key={`${hit.place.kind}/${hit.place.id}`}
          className={styles.hit}
          data-hit
          onClick={() => void open(hit).catch(app.notify.fail)}
        >
          <span className={styles.text}>{hit.text}</span>
          <span className={styles.quiet}>{hit.field}</span>
        </UnstyledButton>
      ))}
    </div>
  );
}
