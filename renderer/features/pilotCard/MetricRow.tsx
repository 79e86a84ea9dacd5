import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { metricRoleNames } from '../../../shared/analysis/cardMetrics.ts';
import type { PilotMetric } from '../../../shared/model/pilot.ts';
import { draftKeys } from '../../ui/draftKeys.ts';
import { useDraft } from '../../ui/useDraft.ts';
import styles from './MetricsFields.module.css';
import type { PilotForm } from './usePilot.ts';

type MetricRole = PilotMetric['role'];

const roles = (['lever', 'metric', 'guardrail'] as const).map((value) => ({
  value,
  label: metricRoleNames[value],
}));

const nameHints: Readonly<Record<MetricRole, string>> = {
  lever: 'Output for the same cost',
  metric: 'What is counted',
  guardrail: 'What must not get worse',
};

interface MetricRowProps {
  readonly form: PilotForm;
  readonly metric: PilotMetric;
  readonly place: number;
}

/** One metric of the card’s form: role and name, unit, baseline and target, and the way to take it off. */
export function MetricRow({ form, metric, place }: MetricRowProps) {
  const set = (patch: Partial<PilotMetric>): void =>
    form.change('set metric', (pilot) => ({
      metrics: pilot.metrics.map((each) => (each.id === metric.id ? { ...each, ...patch } : each)),
    }));
  const remove = (): void =>
    form.change('remove metric', (pilot) => ({
      metrics: pilot.metrics.filter(({ id }) => id !== metric.id),
    }));
  const of = `of metric ${place}`;
  return (
    <tbody>
      <tr>
        <td>
          <RoleChoice label={`Role ${of}`} role={metric.role} choose={(role) => set({ role })} />
          <Cell
            label={`Name ${of}`}
            value={metric.name}
            hint={nameHints[metric.role]}
            keep={(name) => set({ name })}
          />
        </td>
        <td>
          <Cell label={`Unit ${of}`} value={metric.unit} hint="a week" keep={(unit) => set({ unit })} />
        </td>
        <td>
          <Cell
            label={`Baseline ${of}`}
            value={metric.baseline}
            hint="–"
            keep={(baseline) => set({ baseline })}
          />
        </td>
        <td>
          <Cell label={`Target ${of}`} value={metric.target} hint="–" keep={(target) => set({ target })} />
        </td>
        <td>
          <ActionIcon variant="subtle" color="gray" aria-label={`Remove metric ${place}`} onClick={remove}>
            <IconX size={14} />
          </ActionIcon>
        </td>
      </tr>
    </tbody>
  );
}

interface RoleChoiceProps {
  readonly label: string;
  readonly role: MetricRole;
  choose(role: MetricRole): void;
}

function RoleChoice({ label, role, choose }: RoleChoiceProps) {
  return (
    <NativeSelect
      variant="unstyled"
      size="xs"
      classNames={{ input: styles.role ?? '' }}
      aria-label={label}
      data={roles}
      value={role}
      onChange={(event) => {
        const chosen = roles.find(({ value }) => value === event.currentTarget.value)?.value;
        if (chosen) choose(chosen);
      }}
    />
  );
}

interface CellProps {
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  keep(text: string): void;
}

function Cell({ label, value, hint, keep }: CellProps) {
  const draft = useDraft(value, keep);
  return (
    <TextInput
      dir="auto"
      variant="unstyled"
      classNames={{ input: styles.input ?? '' }}
      aria-label={label}
      placeholder={hint}
      maxLength={1_000}
      value={draft.text}
      onChange={(event) => draft.type(event.currentTarget.value)}
      onBlur={draft.keep}
      onKeyDown={draftKeys(draft)}
    />
  );
}
