import { Button, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import { useHeatColours } from '../heatMap/useHeatColours.ts';
import { LibraryBar } from './LibraryBar.tsx';
import { LibraryEmpty } from './LibraryEmpty.tsx';
import styles from './LibraryScreen.module.css';
import { createMap } from './libraryActions.ts';
import { libraryShelf } from './libraryShelf.ts';
import { MapGrid } from './MapGrid.tsx';
import { NewMap } from './NewMap.tsx';
import { TemplateGallery } from './TemplateGallery.tsx';
import { useFoundLines } from './useFoundLines.ts';
import { useLasting } from './useLasting.ts';

/** The maps of this library: open, make, bring in, rename, copy, delete. */
export function LibraryScreen() {
  const app = useApp();
  const { maps, templates, failure, importing } = useStore(app.library);
  const [search, setSearch] = useState('');
  const [opening, setOpening] = useState(false);
  useEffect(() => {
    void app.library.refresh();
  }, [app]);

  const attempt = async (work: Promise<void>): Promise<void> => {
    setOpening(true);
    await work.catch(app.notify.fail);
    setOpening(false);
  };
  const open = (mapId: string): void => void attempt(app.openMap(mapId));
  const start = (template: string): void => void attempt(createMap(app, '', template));
  const isBusy = useLasting((maps === null && failure === null) || opening || importing !== null, 300);
  const found = useFoundLines(search);
  const shelf = libraryShelf(maps ?? [], search, found);

  return (
    <div className={styles.library} style={useHeatColours()}>
      <LibraryBar search={search} setSearch={setSearch} canSearch={(maps?.length ?? 0) > 0} />
      {isBusy && (
        <Progress
          className={styles.busy ?? ''}
          size={2}
          radius={0}
          value={100}
          animated
          aria-label={importing === null ? 'Opening' : `Reading ${importing}`}
        />
      )}
      <main className={styles.scroll}>
        <div className={styles.page}>
          <NewMap />
          {failure !== null && <Failure sentence={failure} />}
          {maps?.length === 0 && failure === null && <LibraryEmpty />}
          {maps !== null && maps.length > 0 && shelf.length === 0 && (
            <p className={styles.noMatch}>No map holds “{search.trim()}”.</p>
          )}
          {shelf.length > 0 && <MapGrid maps={shelf} found={found} open={open} />}
          {search === '' && <TemplateGallery templates={templates} start={start} open={open} />}
        </div>
      </main>
    </div>
  );
}

function Failure({ sentence }: { readonly sentence: string }) {
  const app = useApp();
  return (
    <div className={styles.failure} role="alert">
      <p>The library could not be read. {sentence}</p>
      <Button variant="default" size="compact-md" onClick={() => void app.library.refresh()}>
        Try again
      </Button>
    </div>
  );
}
