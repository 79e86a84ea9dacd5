import { useStore } from 'zustand';
import { heatBin } from '../../../shared/analysis/heatBin.ts';
import type { LoadedEntry } from '../../../shared/contract/registry.ts';
import type { RegistryType } from '../../../shared/model/edits/registerName.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { RowGrid } from '../../ui/RowGrid.tsx';
import { SortHead } from '../../ui/SortHead.tsx';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { entryLines } from './entryLines.ts';
import styles from './RegistryTable.module.css';
import { type EntryColumn, entryColumns, type RegistryState, registryStore } from './registryStore.ts';

interface RegistryTableProps {
  readonly type: RegistryType;
  readonly entries: readonly LoadedEntry[];
  readonly selected: string | null;
}

/** The owners, or the systems, with what rests on each. */
export function RegistryTable({ type, entries, selected }: RegistryTableProps) {
  const { search, order } = useStore(registryStore);
  const lines = entryLines(entries, { search, order });
  const select = (row: number): void => registryStore.setState({ selected: lines[row]?.id ?? null });
  const heaviest = Math.max(...entries.map(({ load }) => load.heat));
  if (lines.length === 0) return <Nothing type={type} isSearched={entries.length > 0} />;
  return (
    <RowGrid
      label={type === 'owner' ? 'Owners' : 'Systems'}
      columns={entryColumns.length}
      minWidth={760}
      head={<Head type={type} order={order} />}
      count={lines.length}
      selected={lines.findIndex(({ id }) => id === selected)}
      keyOf={(row) => lines[row]?.id ?? ''}
      cells={(row) => lines[row] && <Cells entry={lines[row]} heaviest={heaviest} />}
      select={select}
      open={select}
    />
  );
}

function Nothing({ type, isSearched }: { readonly type: RegistryType; readonly isSearched: boolean }) {
  const noun = type === 'owner' ? 'owner' : 'system';
  return isSearched ? (
    <EmptyState title={`No ${noun} holds these words`} text="Search for less." />
  ) : (
    <EmptyState
      title={`No ${noun}s yet`}
      text="Whoever is named on a map, for a step, a handoff or a card, stands here once for all maps."
    />
  );
}

function namesOf(type: RegistryType): Readonly<Record<EntryColumn, string>> {
  return {
    name: type === 'owner' ? 'Owner' : 'System',
    about: type === 'owner' ? 'Role' : 'Notes',
    handoffs: type === 'owner' ? 'Owns' : 'Record of',
    maps: 'Maps',
    heat: 'Heat, added up',
    hottest: 'Hottest',
    uses: 'Named in',
  };
}

function Head({ type, order }: { readonly type: RegistryType; readonly order: RegistryState['order'] }) {
  return (
    <tr>
      {entryColumns.map((column) => (
        <SortHead
          key={column}
          className={styles[column]}
          text={namesOf(type)[column]}
          direction={order.column !== column ? null : order.descending ? 'descending' : 'ascending'}
          sort={() => registryStore.setState({ order: nextOrder(order, column) })}
        />
      ))}
    </tr>
  );
}

/** Words first go from A, figures from the highest. */
function nextOrder(order: RegistryState['order'], column: EntryColumn): RegistryState['order'] {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column !== 'name' && column !== 'about' };
}

function Cells({ entry, heaviest }: { readonly entry: LoadedEntry; readonly heaviest: number }) {
  const { load } = entry;
  return (
    <>
      <td className={styles.name} title={shownName(entry.name)} dir="auto">
        {shownName(entry.name) || <span className={styles.quiet}>without a name</span>}
      </td>
      <td className={styles.about} title={shownName(entry.about)} dir="auto">
        {shownName(entry.about) || <span className={styles.quiet}>–</span>}
      </td>
      <td className={styles.handoffs}>{load.handoffs}</td>
      <td className={styles.maps}>{load.maps}</td>
      <td className={styles.heat}>
        <span className={styles.load}>
          <span className={styles.sum}>{Math.round(load.heat)}</span>
          <span className={styles.track} aria-hidden>
            {heaviest > 0 && (
              <span className={styles.bar} style={{ width: `${(100 * load.heat) / heaviest}%` }} />
            )}
          </span>
        </span>
      </td>
      <td className={styles.hottest}>
        {load.hottest === null ? '–' : <HeatChip heat={load.hottest} bin={heatBin(load.hottest)} />}
      </td>
      <td className={styles.uses}>{entry.uses}</td>
    </>
  );
}
