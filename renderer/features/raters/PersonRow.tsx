import { ActionIcon, NativeSelect, TextInput, Tooltip } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { RaterCoverage } from '../../../shared/analysis/raterCoverage.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import { changeRater } from '../../../shared/model/edits/changeRater.ts';
import { foldName, registryKey } from '../../../shared/model/names.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { lanesInOrder } from '../../../shared/model/workflowMap.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { draftKeys } from '../../ui/draftKeys.ts';
import { useDraft } from '../../ui/useDraft.ts';
import styles from './PeopleTable.module.css';
import { ratersStore } from './ratersStore.ts';

interface PersonRowProps {
  readonly rater: Rater;
  /** As the rater is called among the others. */
  readonly name: string;
  readonly isNamed: boolean;
  readonly coverage: RaterCoverage;
  /** How many handoffs the map has. */
  readonly total: number;
}

/** One rater: what is known of them, to be changed in place, and how much they have scored. */
export function PersonRow({ rater, name, isNamed, coverage, total }: PersonRowProps) {
  return (
    <tr>
      {isNamed ? <KnownCells rater={rater} name={name} /> : <th scope="row">{name}</th>}
      <td className={styles.scored}>
        <span className={styles.bar} aria-hidden>
          <span style={{ width: `${total === 0 ? 0 : (100 * coverage.scored) / total}%` }} />
        </span>
        {coverage.scored} of {total}
      </td>
      <td className={styles.rounds}>{coverage.rounds.length === 0 ? '–' : coverage.rounds.join(', ')}</td>
      <td className={styles.action}>
        <Tooltip label={`Remove ${name}…`}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={24}
            aria-label={`Remove ${name}`}
            onClick={() => ratersStore.setState({ inQuestion: rater.id })}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Tooltip>
      </td>
    </tr>
  );
}

function KnownCells({ rater, name }: Pick<PersonRowProps, 'rater' | 'name'>) {
  const map = useMap();
  const edit = useEdit();
  const change = (label: string, patch: Parameters<typeof changeRater>[1]['patch']): void =>
    edit(label, (before) => changeRater(before, { id: rater.id, patch }));
  /** What tells them from another of their name, where their name alone does not. */
  const apart = registryKey(name) === registryKey(shownName(rater.name)) ? '' : name;
  return (
    <>
      <th scope="row">
        <Field
          label={`Name of ${name}`}
          value={rater.name}
          placeholder="Unnamed rater"
          keep={(text) => foldName(text) !== '' && change('rename rater', { name: foldName(text) })}
        />
        {apart && <span className={styles.apart}>shown as {apart}</span>}
      </th>
      <td>
        <Field
          label={`Role of ${name}`}
          value={rater.role}
          placeholder="–"
          keep={(text) => change('set role of rater', { role: foldName(text) })}
        />
      </td>
      <td>
        <NativeSelect
          variant="unstyled"
          aria-label={`Lane that ${name} speaks for`}
          classNames={{ input: styles.field ?? '' }}
          data={[
            { value: '', label: 'No lane' },
            ...lanesInOrder(map).map((lane) => ({ value: lane.id, label: displayName(lane) })),
          ]}
          value={rater.laneId ?? ''}
          onChange={(event) => change('set lane of rater', { laneId: event.currentTarget.value || null })}
        />
      </td>
    </>
  );
}

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  keep(text: string): void;
}

function Field({ label, value, placeholder, keep }: FieldProps) {
  const draft = useDraft(value, keep);
  return (
    <TextInput
      variant="unstyled"
      dir="auto"
      aria-label={label}
      placeholder={placeholder}
      maxLength={10_000}
      classNames={{ input: styles.field ?? '' }}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draftKeys(draft)}
    />
  );
}
