import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { metricRoleNames } from '../../../shared/analysis/cardMetrics.ts';
import type { PilotMetric } from '../../../shared/model/pilot.ts';
import { newId } from '../../state/newId.ts';
import { draftKeys } from '../../ui/draftKeys.ts';
import { Section } from '../../ui/Section.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { FormField } from './FormField.tsx';
import styles from './MetricsFields.module.css';
import { metricsInOrder, nextRole } from './metricsInOrder.ts';
import type { PilotForm } from './usePilot.ts';

const MOST_METRICS = 50;
const roles = (['lever', 'metric', 'guardrail'] as const).map((value) => ({
  value,
  label: metricRoleNames[value],
}));

/** Baseline and target of each metric, the lever first. */
export function MetricsFields({ form }: { readonly form: PilotForm }) {
  const metrics = metricsInOrder(form.pilot.metrics);
  const missing = form.card.sections.find(({ id }) => id === 'metrics')?.entries ?? [];
  const add = (): void =>
    form.change('add metric', (pilot) => ({
      metrics: [
        ...pilot.metrics,
        { id: newId(), name: '', role: nextRole(pilot.metrics), unit: '', baseline: '', target: '' },
      ],
    }));
  return (
    <Section
      title="Baseline → target"
      aside={
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconPlus size={14} />}
          disabled={metrics.length >= MOST_METRICS}
          onClick={add}
        >
          Add metric
        </Button>
      }
    >
      {metrics.length > 0 && (
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">Metric</th>
              <th scope="col">Unit</th>
              <th scope="col">Baseline</th>
              <th scope="col">Target</th>
              <td />
            </tr>
          </thead>
          {metrics.map((metric, index) => (
            <MetricFields key={metric.id} form={form} metric={metric} place={index + 1} />
          ))}
        </table>
      )}
      {missing.map(
        (entry) =>
          entry.kind === 'missing' && (
            <FormField key={`${entry.label} ${entry.text}`} missing={`${entry.label}: ${entry.text}`}>
              {null}
            </FormField>
          ),
      )}
    </Section>
  );
}

interface MetricFieldsProps {
  readonly form: PilotForm;
  readonly metric: PilotMetric;
  readonly place: number;
}

function MetricFields({ form, metric, place }: MetricFieldsProps) {
  const set = (patch: Partial<PilotMetric>): void =>
    form.change('set metric', (pilot) => ({
      metrics: pilot.metrics.map((each) => (each.id === metric.id ? { ...each, ...patch } : each)),
    }));
  const of = `of metric ${place}`;
  return (
    <tbody>
      <tr>
        <td>
          <NativeSelect
            variant="unstyled"
            size="xs"
            classNames={{ input: styles.role ?? '' }}
            aria-label={`Role ${of}`}
            data={roles}
            value={metric.role}
            onChange={(event) => {
              const role = roles.find(({ value }) => value === event.currentTarget.value)?.value;
              if (role) set({ role });
            }}
          />
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
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={`Remove metric ${place}`}
            onClick={() =>
              form.change('remove metric', (pilot) => ({
                metrics: pilot.metrics.filter(({ id }) => id !== metric.id),
              }))
            }
          >
            <IconX size={14} />
          </ActionIcon>
        </td>
      </tr>
    </tbody>
  );
}

const nameHints: Readonly<Record<PilotMetric['role'], string>> = {
  lever: 'Output for the same cost',
  metric: 'What is counted',
  guardrail: 'What must not get worse',
};

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
