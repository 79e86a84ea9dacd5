import { Select } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { VersionItem } from '../../../shared/analysis/versionHistory.ts';
import { useApp } from '../../app/appContext.ts';
import type { ComparedSide } from '../../state/comparisonStore.ts';
import { shownTitle } from '../library/libraryShelf.ts';
import { spanPhrase } from '../versions/momentPhrase.ts';
import styles from './CompareHeader.module.css';

interface SidePickerProps {
  readonly label: 'Before' | 'After';
  readonly side: ComparedSide | null;
  choose(side: ComparedSide): void;
}

const NOW = 'now';

/** Chooses a map of the library, and one of its versions. */
export function SidePicker({ label, side, choose }: SidePickerProps) {
  const maps = useStore(useApp().library, (state) => state.maps) ?? [];
  const titles = new Map(maps.map(({ mapId, title }) => [mapId, shownTitle(title)]));
  const versions = useVersionOptions(side);
  return (
    <div className={styles.picker}>
      <Select
        className={styles.map ?? ''}
        aria-label={`${label}: map`}
        placeholder="Choose a map"
        searchable
        allowDeselect={false}
        data={[...titles].map(([value, title]) => ({ value, label: title }))}
        value={side && titles.has(side.mapId) ? side.mapId : null}
        onChange={(mapId) => mapId && choose({ mapId, version: null, title: titles.get(mapId) ?? '' })}
      />
      <Select
        className={styles.version ?? ''}
        aria-label={`${label}: version`}
        allowDeselect={false}
        disabled={!side || !titles.has(side.mapId)}
        data={versions}
        value={side?.version ? String(side.version) : NOW}
        onChange={(version) =>
          side && version && choose({ ...side, version: version === NOW ? null : Number(version) })
        }
      />
    </div>
  );
}

/** The map as it is now, and every line of its history; the version that is shown is among them. */
function useVersionOptions(side: ComparedSide | null) {
  const app = useApp();
  const mapId = side?.mapId ?? null;
  const [items, setItems] = useState<readonly VersionItem[]>([]);
  useEffect(() => {
    setItems([]);
    if (mapId === null) return;
    let isGone = false;
    app.host.invoke('library.versions', { mapId }).then(
      (found) => !isGone && setItems(found),
      // The pane says that the map cannot be read.
      () => {},
    );
    return () => {
      isGone = true;
    };
  }, [app, mapId]);
  const options = items.map((item) => ({ value: String(item.version), label: wordsOf(item) }));
  const shown = side?.version ? String(side.version) : NOW;
  const isListed = shown === NOW || options.some(({ value }) => value === shown);
  return [
    { value: NOW, label: 'Now' },
    ...(isListed ? [] : [{ value: shown, label: `Version ${shown}` }]),
    ...options,
  ];
}

function wordsOf(item: VersionItem): string {
  if (item.kind !== 'session') return item.name;
  return `${spanPhrase(item.begin, item.end, new Date())} · ${item.author}`;
}
