import { type KeyboardEvent, useState } from 'react';
import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { useApp } from '../../app/appContext.ts';
import { openComparison } from '../compare/openComparison.ts';
import { duplicateAsToBe } from '../versions/duplicateAsToBe.ts';
import styles from './LibraryScreen.module.css';
import { deleteMap, duplicateMap, renameMap } from './libraryActions.ts';
import { MapCard } from './MapCard.tsx';
import type { MapCardActions } from './mapCardActions.ts';
import { useTiles } from './useTiles.ts';

interface MapGridProps {
  readonly maps: readonly MapSummary[];
  /** Map -> where a search found its words in it. */
  readonly found: ReadonlyMap<string, string>;
  open(mapId: string): void;
}

/** The maps as a grid: one tab stop, arrows inside it, Enter opens, F2 renames, Delete deletes. */
export function MapGrid({ maps, found, open }: MapGridProps) {
  const app = useApp();
  const tiles = useTiles(maps.map(({ mapId }) => mapId));
  const [renamingId, setRenamingId] = useState<string | null>(null);

  const stopRenaming = (): void => {
    setRenamingId(null);
    requestAnimationFrame(() => tiles.focusTile(tiles.current));
  };
  const attempt = (work: Promise<void>): void => void work.catch(app.notify.fail);
  const actionsOf = (map: MapSummary, index: number): MapCardActions => ({
    open: () => open(map.mapId),
    startRenaming: () => setRenamingId(map.mapId),
    stopRenaming,
    rename: (title) => attempt(renameMap(app, map.mapId, title).finally(stopRenaming)),
    duplicate: () => attempt(duplicateMap(app, map.mapId)),
    saveAsTemplate: () => app.library.setState({ saving: { mapId: map.mapId, title: map.title } }),
    remove: () => attempt(deleteMap(app, map).then(() => tiles.focusTile(Math.min(index, maps.length - 2)))),
    duplicateAsToBe: () => attempt(duplicateAsToBe(app, map.mapId)),
    compare: () => attempt(openComparison(app, map.mapId, null)),
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const index = tiles.tileOf(event);
    const map = index === null ? undefined : maps[index];
    if (index === null || !map) return;
    if (event.key === 'F2') actionsOf(map, index).startRenaming();
    else if (event.key === 'Delete') actionsOf(map, index).remove();
    else if (!tiles.follow(event.key)) return;
    event.preventDefault();
  };

  return (
    <ul ref={tiles.grid} className={styles.grid} aria-label="Maps" onKeyDown={onKeyDown}>
      {maps.map((map, index) => (
        <li key={map.mapId} onFocus={() => tiles.setCurrent(map.mapId)}>
          <MapCard
            map={map}
            found={found.get(map.mapId) ?? null}
            isCurrent={index === tiles.current}
            isRenaming={map.mapId === renamingId}
            actions={actionsOf(map, index)}
          />
        </li>
      ))}
    </ul>
  );
}
