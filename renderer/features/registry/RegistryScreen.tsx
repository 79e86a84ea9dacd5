import { useEffect } from 'react';
import { useStore } from 'zustand';
import type { RegistryOverview } from '../../../shared/contract/registry.ts';
import { useApp } from '../../app/appContext.ts';
import { OverviewFrame } from '../portfolio/OverviewFrame.tsx';
import { DuplicateList } from './DuplicateList.tsx';
import { EntryPanel } from './EntryPanel.tsx';
import { RegistryBar } from './RegistryBar.tsx';
import styles from './RegistryScreen.module.css';
import { RegistryTable } from './RegistryTable.tsx';
import { readRegistry, registryStore } from './registryStore.ts';

/** The owners and systems that all maps share, and what rests on them. */
export function RegistryScreen() {
  const app = useApp();
  const { overview, failure } = useStore(registryStore);
  useEffect(() => {
    void readRegistry(app);
  }, [app]);
  return (
    <OverviewFrame failure={failure} isRead={overview !== null} retry={() => void readRegistry(app)}>
      {overview && <Listed overview={overview} />}
    </OverviewFrame>
  );
}

function Listed({ overview }: { readonly overview: RegistryOverview }) {
  const { type, selected } = useStore(registryStore);
  const entries = type === 'owner' ? overview.owners : overview.systems;
  const entry = entries.find(({ id }) => id === selected);
  return (
    <div className={styles.parts}>
      <div className={styles.list}>
        <h1 className={styles.unseen}>Owners and systems</h1>
        <RegistryBar overview={overview} type={type} />
        <DuplicateList type={type} entries={entries} />
        <RegistryTable type={type} entries={entries} selected={selected} />
      </div>
      <aside className={styles.panel} aria-label="Details">
        {entry ? (
          <EntryPanel key={`${type}/${entry.id}`} type={type} entry={entry} entries={entries} />
        ) : (
          <p className={styles.hint}>
            Choose {type === 'owner' ? 'an owner' : 'a system'} to see where it is named, to rename it, or to
            merge it.
          </p>
        )}
      </aside>
    </div>
  );
}
