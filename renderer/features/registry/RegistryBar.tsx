import { SegmentedControl, TextInput, UnstyledButton } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { everyHandoff, NOT_NAMED } from '../../../shared/analysis/filterPortfolio.ts';
import type { RegistryOverview } from '../../../shared/contract/registry.ts';
import { counted } from '../../../shared/model/counted.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import styles from './RegistryBar.module.css';
import { registryStore } from './registryStore.ts';
import { showHandoffs } from './showHandoffs.ts';

interface RegistryBarProps {
  readonly overview: RegistryOverview;
  readonly type: RegistryType;
}

/** Which half of the registry is shown, a search in it, and what is named nowhere. */
export function RegistryBar({ overview, type }: RegistryBarProps) {
  const search = useStore(registryStore, (state) => state.search);
  return (
    <div className={styles.bar}>
      <SegmentedControl
        aria-label="Which part of the registry"
        value={type}
        onChange={(value) =>
          registryStore.setState({ type: value === 'system' ? 'system' : 'owner', selected: null })
        }
        data={[
          { value: 'owner', label: `Owners  ${overview.owners.length}` },
          { value: 'system', label: `Systems  ${overview.systems.length}` },
        ]}
      />
      <TextInput
        dir="auto"
        type="search"
        className={styles.search ?? ''}
        aria-label={type === 'owner' ? 'Search the owners' : 'Search the systems'}
        placeholder={type === 'owner' ? 'Search the owners' : 'Search the systems'}
        data-overview-search
        maxLength={200}
        leftSection={<IconSearch size={16} />}
        value={search}
        onChange={(event) => registryStore.setState({ search: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') registryStore.setState({ search: '' });
        }}
      />
      {type === 'owner' ? <Unowned overview={overview} /> : <SystemsPerHandoff overview={overview} />}
    </div>
  );
}

function Unowned({ overview: { unowned } }: Pick<RegistryBarProps, 'overview'>) {
  if (unowned.handoffs === 0) return <p className={styles.told}>Every handoff has an owner.</p>;
  const hottest = unowned.hottest === null ? '' : `, the hottest ${Math.round(unowned.hottest)}`;
  return (
    <UnstyledButton
      className={styles.link}
      onClick={() => showHandoffs({ ...everyHandoff, ownerId: NOT_NAMED })}
    >
      {counted(unowned.handoffs, 'handoff')} without an owner{hottest}
    </UnstyledButton>
  );
}

const words = ['no system', 'one', 'two', 'three'];

function SystemsPerHandoff({ overview: { systemsPerHandoff } }: Pick<RegistryBarProps, 'overview'>) {
  const parts = systemsPerHandoff.map(
    ({ systems, handoffs }) => `${handoffs.toLocaleString('en')} name ${words[systems] ?? systems}`,
  );
  return parts.length > 0 && <p className={styles.told}>Of the handoffs {parts.join(', ')}.</p>;
}
