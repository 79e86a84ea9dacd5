import { Button } from '@mantine/core';
import { useMemo } from 'react';
import {
  likenessTexts,
  type NearDuplicate,
  nearDuplicates,
} from '../../../shared/analysis/nearDuplicates.ts';
import type { LoadedEntry } from '../../../shared/contract/registry.ts';
import { counted } from '../../../shared/model/counted.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { useApp, useSettings } from '../../app/appContext.ts';
import styles from './DuplicateList.module.css';
import { mergeEntries } from './mergeEntries.ts';

interface DuplicateListProps {
  readonly type: RegistryType;
  readonly entries: readonly LoadedEntry[];
}

/** Names that may stand for the same. Nothing is merged until a person says which of the two stays. */
export function DuplicateList({ type, entries }: DuplicateListProps) {
  const app = useApp();
  const toldApart = useSettings((settings) => settings.toldApart);
  const found = useMemo(() => nearDuplicates(entries), [entries]);
  const open = found.filter((pair) => !toldApart.includes(keyOf(type, pair)));
  if (open.length === 0) return null;
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <section className={styles.duplicates} aria-labelledby="near-duplicates">
      <h2 className={styles.title} id="near-duplicates">
        May be the same
      </h2>
      <ul className={styles.list}>
        {open.map((pair) => {
          const [one, other] = pair.ids.map((id) => byId.get(id));
          if (!one || !other) return null;
          const key = keyOf(type, pair);
          return (
            <li key={key} className={styles.pair}>
              <span className={styles.words}>
                <Named entry={one} /> and <Named entry={other} />
                <span className={styles.why}>{likenessTexts[pair.likeness]}</span>
              </span>
              <Keep app={app} type={type} kept={one} gone={other} />
              <Keep app={app} type={type} kept={other} gone={one} />
              <Button
                variant="subtle"
                color="gray"
                size="compact-sm"
                aria-label={`Different: “${shownName(one.name)}” and “${shownName(other.name)}”`}
                onClick={() => app.settings.change({ toldApart: [...toldApart, key].slice(-LONGEST_KEPT) })}
              >
                Different
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** As many as the settings hold. */
const LONGEST_KEPT = 1_000;

function keyOf(type: RegistryType, { ids }: NearDuplicate): string {
  return `${type}/${ids.join('/')}`;
}

function Named({ entry: { name, uses } }: { readonly entry: LoadedEntry }) {
  return (
    <span className={styles.name} title={`Named in ${counted(uses, 'place')}`}>
      “{shownName(name)}”
    </span>
  );
}

interface KeepProps {
  readonly app: ReturnType<typeof useApp>;
  readonly type: RegistryType;
  readonly kept: LoadedEntry;
  readonly gone: LoadedEntry;
}

function Keep({ app, type, kept, gone }: KeepProps) {
  return (
    <Button
      variant="default"
      size="compact-sm"
      className={styles.keep ?? ''}
      aria-label={`Keep “${shownName(kept.name)}” in the place of “${shownName(gone.name)}”`}
      onClick={() => void mergeEntries(app, type, gone, kept)}
    >
      Keep “{shownName(kept.name)}”
    </Button>
  );
}
