import type { PilotMetric } from '../../../shared/model/pilot.ts';

type Role = PilotMetric['role'];

const places: Readonly<Record<Role, number>> = { lever: 0, metric: 1, guardrail: 2 };

/** The lever first and guardrails last, as the card prints them. */
export function metricsInOrder(metrics: readonly PilotMetric[]): readonly PilotMetric[] {
  return [...metrics].sort((a, b) => places[a.role] - places[b.role]);
}

/** The role that the next metric most likely has: first the lever, then the guardrail, then any. */
export function nextRole(metrics: readonly PilotMetric[]): Role {
  const has = (role: Role): boolean => metrics.some((metric) => metric.role === role);
  if (!has('lever')) return 'lever';
  return has('guardrail') ? 'metric' : 'guardrail';
}
