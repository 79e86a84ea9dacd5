import { UnstyledButton } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { heatBin } from '../../../shared/analysis/heatBin.ts';
import type { EntryUse } from '../../../shared/contract/registry.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { useApp } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { shownTitle } from '../library/libraryShelf.ts';
import { openInMap } from '../portfolio/openInMap.ts';
import styles from './EntryUses.module.css';
import { registryStore } from './registryStore.ts';

/** Every place in any map where the owner or system is named, and the way there. */
export function EntryUses({ type, id }: { readonly type: RegistryType; readonly id: string }) {
  const app = useApp();
  const uses = useUses(type, id);
  if (uses === null) return null;
  if (uses.length === 0) return <QuietText>No map names it.</QuietText>;
  const byMap = Map.groupBy(uses, ({ mapId }) => mapId);
  return [...byMap].map(([mapId, places]) => (
    <div key={mapId} className={styles.map}>
      <h4 className={styles.title} dir="auto">
        {shownTitle(places[0]?.mapTitle ?? '')}
      </h4>
      {places.map(({ kind, placeId, place, role, heat }) => (
        <UnstyledButton
          key={`${kind} ${placeId} ${place} ${role}`}
          className={styles.use}
          onClick={() => void openInMap(app, mapId, { kind, id: placeId }).catch(app.notify.fail)}
        >
          <span className={styles.words}>
            <span className={styles.place} title={place} dir="auto">
              {place}
            </span>
            <span className={styles.role}>{role}</span>
          </span>
          {heat !== null && <HeatChip heat={heat} bin={heatBin(heat)} />}
        </UnstyledButton>
      ))}
    </div>
  ));
}

/** Null until the library has answered; asked again whenever the registry was read again. */
function useUses(type: RegistryType, id: string): readonly EntryUse[] | null {
  const app = useApp();
  const overview = useStore(registryStore, (state) => state.overview);
  const [uses, setUses] = useState<readonly EntryUse[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was read may have changed with the overview.
  useEffect(() => {
    let isGone = false;
    app.host
      .invoke('library.entryUses', { type, id })
      .then((found) => !isGone && setUses(found), app.notify.fail);
    return () => {
      isGone = true;
    };
  }, [app, type, id, overview]);
  return uses;
}
