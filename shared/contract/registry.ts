import { z } from 'zod';
import { usePlaceKinds } from '../analysis/registryUses.ts';
import { identifierSchema } from '../model/identifier.ts';

const count = z.number().int().min(0);

/** Which of the two halves of the registry an entry stands in. */
const registryTypeSchema = z.enum(['owner', 'system']);
/** Names one owner or system. */
export const registryEntrySchema = z.strictObject({ type: registryTypeSchema, id: identifierSchema });
export type RegistryEntry = Readonly<z.infer<typeof registryEntrySchema>>;

/** How many handoffs there are, of how many maps, and how hot they are. */
const loadSchema = z.strictObject({
  handoffs: count,
  maps: count,
  /** The heats of those that are scored, added up; and the highest, or null where none is. */
  heat: z.number().min(0),
  hottest: z.number().min(0).max(100).nullable(),
});
export type Load = Readonly<z.infer<typeof loadSchema>>;

const loadedEntrySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The role of an owner, the notes on a system. */
  about: z.string(),
  load: loadSchema,
  /** In how many places listed maps name it. */
  uses: count,
  /** Named nowhere at all, deleted maps and starting points included: it may be deleted. */
  isUnused: z.boolean(),
});
export type LoadedEntry = Readonly<z.infer<typeof loadedEntrySchema>>;

/** All owners and systems with what rests on them. */
export const registryOverviewSchema = z.strictObject({
  /** An owner is named for a handoff as VD5 has it; a system is one that the handoff’s record names. */
  owners: z.array(loadedEntrySchema),
  systems: z.array(loadedEntrySchema),
  /** The handoffs for which nobody is named. */
  unowned: loadSchema,
  /** How many handoffs name no system, one, two or three different ones. */
  systemsPerHandoff: z.array(z.strictObject({ systems: count, handoffs: count })),
});
export type RegistryOverview = Readonly<z.infer<typeof registryOverviewSchema>>;

/** A place in a listed map where an owner or system is named. */
export const entryUseSchema = z.strictObject({
  mapId: z.string(),
  mapTitle: z.string(),
  role: z.string(),
  kind: z.enum(usePlaceKinds),
  /** Of the step or handoff; empty for the workflow. */
  placeId: z.string(),
  place: z.string(),
  /** Of a handoff; null for another place, or where it is unscored. */
  heat: z.number().nullable(),
});
export type EntryUse = Readonly<z.infer<typeof entryUseSchema>>;

/** By what a change of the registry can be taken back, and how many maps it touched. */
export const registryChangeSchema = z.strictObject({ change: z.string().max(64), maps: count });
export type RegistryChange = Readonly<z.infer<typeof registryChangeSchema>>;
