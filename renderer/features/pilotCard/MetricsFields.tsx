import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { newId } from '../../state/newId.ts';
import { Section } from '../../ui/Section.tsx';
import { FormField } from './FormField.tsx';
import { MetricRow } from './MetricRow.tsx';
import styles from './MetricsFields.module.css';
import { metricsInOrder, nextRole } from './metricsInOrder.ts';
import type { PilotForm } from './usePilot.ts';

const MOST_METRICS = 50;

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
            <MetricRow key={metric.id} form={form} metric={metric} place={index + 1} />
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
