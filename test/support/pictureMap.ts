import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import { buildMap } from './mapBuilder.ts';
import { withRatings } from './ratedMap.ts';

/**
 * A map of two lanes with one handoff a line of signs, from step S1 to S2, S2 to S3 and so on: the first has the
 * ratings of the first line. An empty line leaves its handoff unscored.
 */
export function pictureMap(lines: readonly (readonly string[])[]): WorkflowMap {
  const steps = Array.from(
    { length: lines.length + 1 },
    (_, at) => `${at % 2 ? 'Field' : 'Sales'}: S${at + 1}`,
  );
  const arrows = lines.map((_, at) => `S${at + 1} -> S${at + 2}`);
  const rated = lines.flatMap((signs, at) =>
    signs.length > 0 ? [[`s${at + 1}:s${at + 2}`, signs] as const] : [],
  );
  return withRatings(buildMap({ steps, arrows }), Object.fromEntries(rated));
}
