import { z } from 'zod';
import { identifierSchema, textSchema } from './identifier.ts';

export const laneKinds = ['team', 'role', 'outside', 'system'] as const;
const laneKindSchema = z.enum(laneKinds);
export type LaneKind = z.infer<typeof laneKindSchema>;

export const laneKindNames: Record<LaneKind, string> = {
  team: 'Team',
  role: 'Role',
  outside: 'Outside party',
  system: 'System',
};

/** Who does the work. `group` names the pool or parent lane it was imported from, or is empty. */
export const laneSchema = z.strictObject({
  type: z.literal('lane'),
  id: identifierSchema,
  name: textSchema,
  kind: laneKindSchema,
  /** Position from the top; lanes are sorted by it, then by id. */
  order: z.number(),
  group: textSchema,
  people: z.number().min(0).nullable(),
  hoursPerWeek: z.number().min(0).nullable(),
});

export type Lane = Readonly<z.infer<typeof laneSchema>>;
