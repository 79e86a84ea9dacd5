import { z } from 'zod';
import type { PortfolioFilter } from '../analysis/filterPortfolio.ts';
import { pilotStates } from '../analysis/pilotState.ts';
import type { RankedInPortfolio } from '../analysis/portfolio.ts';
import { type Recurrence, recurrenceKinds } from '../analysis/recurringHeat.ts';
import { type PortfolioOrder, portfolioColumns } from '../analysis/sortPortfolio.ts';
import { decisions } from '../analysis/verdict.ts';

const count = z.number().int().min(0);
const percent = z.number().min(0).max(100);

const portfolioHandoffSchema = z.strictObject({
  mapId: z.string(),
  mapTitle: z.string(),
  handoffId: z.string(),
  name: z.string(),
  fromLane: z.string(),
  toLane: z.string(),
  ownerId: z.string().nullable(),
  owner: z.string().nullable(),
  systemId: z.string().nullable(),
  system: z.string().nullable(),
  heat: percent.nullable(),
  readiness: percent.nullable(),
  spread: z.number(),
  volume: z.number().nullable(),
  verdict: z.enum(decisions),
  pilot: z.enum(pilotStates),
  rank: count.nullable(),
}) satisfies z.ZodType<RankedInPortfolio>;

const recurrenceSchema = z.strictObject({
  kind: z.enum(recurrenceKinds),
  key: z.string(),
  name: z.string(),
  handoffs: count,
  workflows: count,
  hottest: percent,
}) satisfies z.ZodType<Recurrence>;

/** Every handoff of every map that is listed, by rank, and what recurs among the hot ones. */
export const portfolioSchema = z.strictObject({
  /** How many maps are listed, with those that have no handoff. */
  maps: count,
  handoffs: z.array(portfolioHandoffSchema),
  recurring: z.array(recurrenceSchema),
});
export type Portfolio = Readonly<z.infer<typeof portfolioSchema>>;

/** Which handoffs, in which order: what a person sees is what an export holds. */
export const portfolioViewSchema = z.strictObject({
  filter: z.strictObject({
    text: z.string().max(200),
    mapId: z.string().max(200).nullable(),
    ownerId: z.string().max(200).nullable(),
    systemId: z.string().max(200).nullable(),
    pair: z.string().max(1_000).nullable(),
    verdict: z.enum(decisions).nullable(),
    pilot: z.enum(pilotStates).nullable(),
    heatFrom: percent.nullable(),
  }) satisfies z.ZodType<PortfolioFilter>,
  order: z.strictObject({
    column: z.enum(portfolioColumns),
    descending: z.boolean(),
  }) satisfies z.ZodType<PortfolioOrder>,
});
