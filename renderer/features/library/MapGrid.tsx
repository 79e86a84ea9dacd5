import { type KeyboardEvent, useRef, useState } from 'react';
import type { MapSummary } from '../../../shared/contract/api.ts';
import { useApp } from '../../app/appContext.ts';
import styles from './LibraryScreen.module.css';
import { deleteMap, duplicateMap, renameMap } from './libraryActions.ts';
import { MapCard } from './MapCard.tsx';
import type { MapCardActions } from './mapCardActions.ts';
import { tileTarget } from './tileTarget.ts';

interface MapGridProps {
  readonly maps: readonly MapSummary[];
  open(mapId: string): void;
}

/** The maps as a grid: one tab stop, arrows inside it, Enter opens, F2 renames, Delete deletes. */
export function MapGrid({ maps, open }: MapGridProps) {
  const app = useApp();
  const grid = useRef<HTMLUListElement>(null);
  const [currentId, setCurrentId] = useState<string | null>(null);
  const [renamingId, setRenamingId] = useState<string | null>(null);
  const current = Math.max(
    maps.findIndex((map) => map.mapId === currentId),
    0,
  );

  const focusCard = (index: number): void => cardsIn(grid.current)[index]?.focus();
  const stopRenaming = (): void => {
    setRenamingId(null);
    requestAnimationFrame(() => focusCard(current));
  };
  const attempt = (work: Promise<void>): void => void work.catch(app.notify.fail);
  const actionsOf = (map: MapSummary, index: number): MapCardActions => ({
    open: () => open(map.mapId),
    startRenaming: () => setRenamingId(map.mapId),
    stopRenaming,
    rename: (title) => attempt(renameMap(app, map.mapId, title).finally(stopRenaming)),
    duplicate: () => attempt(duplicateMap(app, map.mapId)),
    remove: () => attempt(deleteMap(app, map).then(() => focusCard(Math.min(index, maps.length - 2)))),
  });

  const onKeyDown = (event: KeyboardEvent): void => {
    const map = maps[current];
    if (!map || !(event.target instanceof HTMLElement) || !event.target.dataset.mapCard) return;
    if (event.key === 'F2') actionsOf(map, current).startRenaming();
    else if (event.key === 'Delete') actionsOf(map, current).remove();
    else {
      const next = tileTarget(event.key, current, columnsOf(grid.current), maps.length);
      if (next === current) return;
      focusCard(next);
    }
    event.preventDefault();
  };

  return (
    <ul ref={grid} className={styles.grid} aria-label="Maps" onKeyDown={onKeyDown}>
      {maps.map((map, index) => (
        <li key={map.mapId} onFocus={() => setCurrentId(map.mapId)}>
          <MapCard
            map={map}
            isCurrent={index === current}
            isRenaming={map.mapId === renamingId}
            actions={actionsOf(map, index)}
          />
        </li>
      ))}
    </ul>
  );
}

function cardsIn(grid: HTMLElement | null): HTMLElement[] {
  return [...(grid?.querySelectorAll<HTMLElement>('[data-map-card]') ?? [])];
}

/** How many cards share the first row. */
function columnsOf(grid: HTMLElement | null): number {
  const cards = cardsIn(grid);
  const top = cards[0]?.getBoundingClientRect().top;
  return Math.max(1, cards.filter((card) => card.getBoundingClientRect().top === top).length);
}
