import type { CardMetric } from '../../shared/analysis/cardMetrics.ts';
import { metricRoleNames } from '../../shared/analysis/cardMetrics.ts';
import { CardEntryText } from './CardEntryText.tsx';
import type { MetricRow } from './cardBody.ts';
import styles from './MetricsTable.module.css';

/** Baseline and target of each metric; the lever first, the guardrail last. */
export function MetricsTable({ rows }: { readonly rows: readonly MetricRow[] }) {
  return (
    <table className={styles.metrics}>
      <thead>
        <tr>
          <th scope="col">Metric</th>
          <th scope="col">Baseline</th>
          <th scope="col">Target</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) =>
          row.kind === 'metric' ? (
            <Metric key={row.metric.id} metric={row.metric} />
          ) : (
            <tr key={row.entry.label} data-item>
              <th scope="row" colSpan={3}>
                <span className={styles.role}>{row.entry.label}</span> <CardEntryText entry={row.entry} />
              </th>
            </tr>
          ),
        )}
      </tbody>
    </table>
  );
}

function Metric({ metric }: { readonly metric: CardMetric }) {
  return (
    <tr data-item>
      <th scope="row">
        {metric.role !== 'metric' && <span className={styles.role}>{metricRoleNames[metric.role]}</span>}{' '}
        <CardEntryText entry={metric.name} />
        {metric.unit && <span className={styles.unit}> {metric.unit}</span>}
      </th>
      <td>
        <CardEntryText entry={metric.baseline} />
      </td>
      <td>
        <CardEntryText entry={metric.target} />
      </td>
    </tr>
  );
}
