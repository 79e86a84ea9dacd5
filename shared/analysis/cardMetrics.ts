import { foldName } from '../model/names.ts';
import type { Pilot, PilotMetric } from '../model/pilot.ts';
import { type CardEntry, entry } from './cardEntry.ts';

/** A row of the card's table of metrics. */
export interface CardMetric {
  readonly id: string;
  readonly role: PilotMetric['role'];
  readonly name: CardEntry;
  readonly unit: string;
  readonly baseline: CardEntry;
  readonly target: CardEntry;
}

const places: Readonly<Record<PilotMetric['role'], number>> = { lever: 0, metric: 1, guardrail: 2 };

export const metricRoleNames: Readonly<Record<PilotMetric['role'], string>> = {
  lever: 'Lever metric',
  metric: 'Metric',
  guardrail: 'Guardrail',
};

/** The metrics with the lever first and guardrails last, otherwise as they were written. */
export function cardMetrics(pilot: Pilot): readonly CardMetric[] {
  return [...pilot.metrics]
    .sort((a, b) => places[a.role] - places[b.role])
    .map((metric) => ({
      id: metric.id,
      role: metric.role,
      name: entry('Metric', metric.name, 'The metric has no name.'),
      unit: foldName(metric.unit),
      baseline: entry('Baseline', metric.baseline, 'No baseline.'),
      target: entry('Target', metric.target, 'No target.'),
    }));
}

/** The same rows as text, and what a whole card would have besides. */
export function metricEntries(metrics: readonly CardMetric[]): readonly CardEntry[] {
  const has = (role: PilotMetric['role']): boolean => metrics.some((metric) => metric.role === role);
  return [
    ...(has('lever')
      ? []
      : [missing('lever', 'No lever metric: output for the same cost, before and after.')]),
    ...metrics.map(metricEntry),
    ...(has('guardrail') ? [] : [missing('guardrail', 'No guardrail: what must not get worse.')]),
  ];
}

function metricEntry(metric: CardMetric): CardEntry {
  const gaps = [metric.name, metric.baseline, metric.target].filter(({ kind }) => kind === 'missing');
  const label = metricRoleNames[metric.role];
  const name = metric.name.kind === 'text' ? `${metric.name.text}: ` : '';
  if (gaps.length > 0) {
    return { kind: 'missing', label, text: `${name}${gaps.map(({ text }) => text).join(' ')}` };
  }
  const unit = metric.unit ? ` ${metric.unit}` : '';
  return { kind: 'text', label, text: `${name}${metric.baseline.text} → ${metric.target.text}${unit}` };
}

function missing(role: PilotMetric['role'], text: string): CardEntry {
  return { kind: 'missing', label: metricRoleNames[role], text };
}
