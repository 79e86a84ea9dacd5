import { Select, TextInput } from '@mantine/core';
import { displayName } from '../../../../shared/model/displayName.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import { useMap } from '../../../app/appContext.ts';
import styles from './SendSheet.module.css';
import { newRater } from './useSending.ts';

const SOMEBODY_NEW = '+new';

/** Who is to score: somebody the map knows, or somebody new with a name, a role and a lane. */
export function WhomFields({ rater, onChange }: { readonly rater: Rater; onChange(rater: Rater): void }) {
  const map = useMap();
  const known = [...map.rater.values()].map(({ id, name }) => ({
    value: id,
    label: shownName(name) || 'Unnamed rater',
  }));
  const isNew = !map.rater.has(rater.id);
  return (
    <>
      {known.length > 0 && (
        <Select
          label="For"
          data={[{ value: SOMEBODY_NEW, label: 'Somebody new' }, ...known]}
          value={isNew ? SOMEBODY_NEW : rater.id}
          allowDeselect={false}
          onChange={(id) => onChange(map.rater.get(id ?? '') ?? newRater())}
        />
      )}
      {isNew && (
        <TextInput
          label="Name"
          dir="auto"
          data-autofocus
          maxLength={1_000}
          value={rater.name}
          onChange={(event) => onChange({ ...rater, name: event.currentTarget.value })}
        />
      )}
      <div className={styles.pair}>
        <TextInput
          label="Role"
          dir="auto"
          maxLength={1_000}
          value={rater.role}
          onChange={(event) => onChange({ ...rater, role: event.currentTarget.value })}
        />
        <Select
          label="Speaks for"
          placeholder="No lane"
          clearable
          data={lanesInOrder(map).map((lane) => ({ value: lane.id, label: displayName(lane) }))}
          value={rater.laneId}
          onChange={(laneId) => onChange({ ...rater, laneId })}
        />
      </div>
    </>
  );
}
