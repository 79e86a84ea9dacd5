import { describe, expect, it } from 'vitest';
import { metricsInOrder, nextRole } from '../../../../renderer/features/pilotCard/metricsInOrder.ts';
import type { PilotMetric } from '../../../../shared/model/pilot.ts';

const metric = (id: string, role: PilotMetric['role']): PilotMetric => ({
  id,
  role,
  name: '',
  unit: '',
  baseline: '',
  target: '',
});

describe('[CD4] the metrics of the form', () => {
  it('stand as the card prints them: the lever first, guardrails last', () => {
    const metrics = [
      metric('g', 'guardrail'),
      metric('m', 'metric'),
      metric('l', 'lever'),
      metric('n', 'metric'),
    ];
    expect(metricsInOrder(metrics).map(({ id }) => id)).toEqual(['l', 'm', 'n', 'g']);
  });

  it('a new one takes the role that is still missing', () => {
    expect(nextRole([])).toBe('lever');
    expect(nextRole([metric('l', 'lever')])).toBe('guardrail');
    expect(nextRole([metric('l', 'lever'), metric('g', 'guardrail')])).toBe('metric');
  });
});
