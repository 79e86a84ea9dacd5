import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import { everyHandoff } from '../../../shared/analysis/filterPortfolio.ts';
import type { LoadedEntry } from '../../../shared/contract/registry.ts';
import { counted } from '../../../shared/model/counted.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { useApp } from '../../app/appContext.ts';
import { QuietText } from '../../ui/QuietText.tsx';
import { Section } from '../../ui/Section.tsx';
import { TextProperty } from '../../ui/TextProperty.tsx';
import { changeRegistry } from './changeRegistry.ts';
import styles from './EntryPanel.module.css';
import { EntryUses } from './EntryUses.tsx';
import { mergeEntries } from './mergeEntries.ts';
import { showHandoffs } from './showHandoffs.ts';

interface EntryPanelProps {
  readonly type: RegistryType;
  readonly entry: LoadedEntry;
  /** All entries of its type. */
  readonly entries: readonly LoadedEntry[];
}

/** One owner or system: what it is called, where it is named, and what can be done with it. */
export function EntryPanel({ type, entry, entries }: EntryPanelProps) {
  const app = useApp();
  const { id, name, about, load } = entry;
  const describe = (patch: { readonly name?: string; readonly about?: string }) =>
    void changeRegistry(app, `“${shownName(patch.name ?? name)}” is changed in all maps`, () =>
      app.host.invoke('library.describeEntry', { type, id, name, about, ...patch }),
    );
  return (
    <>
      <h2 className={styles.unseen}>{shownName(name)}</h2>
      <div className={styles.fields}>
        <TextProperty label="Name" value={name} longest={200} onCommit={(text) => describe({ name: text })} />
        <TextProperty
          label={type === 'owner' ? 'Role' : 'Notes'}
          value={about}
          longest={1_000}
          onCommit={(text) => describe({ about: text })}
        />
        {load.handoffs > 0 && (
          <Button
            className={styles.show ?? ''}
            variant="default"
            fullWidth
            onClick={() =>
              showHandoffs({ ...everyHandoff, ...(type === 'owner' ? { ownerId: id } : { systemId: id }) })
            }
          >
            Show {type === 'owner' ? 'their' : 'its'} {counted(load.handoffs, 'handoff')}
          </Button>
        )}
      </div>
      <Section title="Named in">
        <EntryUses type={type} id={id} />
      </Section>
      <Section title="Merge">
        <Merge type={type} entry={entry} entries={entries} />
      </Section>
      <Section title="Delete">
        <Delete type={type} entry={entry} />
      </Section>
    </>
  );
}

function Merge({ type, entry, entries }: EntryPanelProps) {
  const app = useApp();
  const [into, setInto] = useState<string | null>(null);
  const kept = entries.find(({ id }) => id === into);
  return (
    <div className={styles.merge}>
      <Select
        aria-label={`Merge “${shownName(entry.name)}” into`}
        placeholder="Into which one?"
        searchable
        clearable
        data={entries
          .filter(({ id }) => id !== entry.id)
          .map(({ id, name }) => ({ value: id, label: shownName(name) || id }))}
        value={into}
        onChange={setInto}
      />
      <Button disabled={!kept} onClick={() => kept && void mergeEntries(app, type, entry, kept)}>
        Merge
      </Button>
    </div>
  );
}

function Delete({ type, entry: { id, name, uses, isUnused } }: Pick<EntryPanelProps, 'type' | 'entry'>) {
  const app = useApp();
  if (!isUnused) {
    const where =
      uses > 0 ? `It is named in ${counted(uses, 'place')}` : 'A deleted map or a template names it';
    return <QuietText>{where}, so it stays.</QuietText>;
  }
  return (
    <Button
      variant="default"
      onClick={() =>
        void changeRegistry(app, `“${shownName(name)}” is deleted`, () =>
          app.host.invoke('library.deleteEntry', { type, id }),
        )
      }
    >
      Delete “{shownName(name)}”
    </Button>
  );
}
