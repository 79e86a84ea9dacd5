import { pilotStateOn } from '../../../shared/analysis/pilotState.ts';
import { rankPortfolio } from '../../../shared/analysis/portfolio.ts';
import { recurringHeat } from '../../../shared/analysis/recurringHeat.ts';
import type { Portfolio } from '../../../shared/contract/portfolio.ts';
import type { EntryUse, RegistryEntry, RegistryOverview } from '../../../shared/contract/registry.ts';
import { KeptFigures } from './keptFigures.ts';
import { libraryFailure } from './libraryFailure.ts';
import type { LibraryParts } from './libraryParts.ts';
import { type ListedHandoff, type LoadedRow, prepareOverviewStatements } from './overviewStatements.ts';

/** Questions over all maps, answered by SQL from the figures that are kept of each. All methods reject with `UserError`. */
export class LibraryOverview {
  readonly #figures: KeptFigures;
  readonly #statements: ReturnType<typeof prepareOverviewStatements>;

  constructor(parts: LibraryParts) {
    this.#figures = new KeptFigures(parts);
    this.#statements = prepareOverviewStatements(parts.database);
  }

  /** @param today `YYYY-MM-DD`, on the user's calendar */
  portfolio(today: string): Promise<Portfolio> {
    return this.#answer(({ handoffs, listedMaps, toBes }) => {
      const listed = handoffs.all().map((handoff) => onDay(handoff, today));
      return {
        maps: listedMaps.get() ?? 0,
        handoffs: rankPortfolio(listed),
        recurring: recurringHeat(listed, new Map(toBes.all())),
      };
    });
  }

  registry(): Promise<RegistryOverview> {
    return this.#answer(({ owners, systems, unowned, systemsPerHandoff }) => ({
      owners: owners.all().map(loadedEntry),
      systems: systems.all().map(loadedEntry),
      unowned: unowned.get() ?? { handoffs: 0, maps: 0, heat: 0, hottest: null },
      systemsPerHandoff: systemsPerHandoff.all(),
    }));
  }

  usesOf({ type, id }: RegistryEntry): Promise<EntryUse[]> {
    return this.#answer(({ uses }) => uses.all(type, id));
  }

  async #answer<T>(ask: (statements: ReturnType<typeof prepareOverviewStatements>) => T): Promise<T> {
    try {
      await this.#figures.bringUpToDate();
      return ask(this.#statements);
    } catch (error) {
      throw libraryFailure(error, 'read');
    }
  }
}

function onDay({ hasPilot, firstDay, lastDay, ...handoff }: ListedHandoff, today: string) {
  return { ...handoff, pilot: pilotStateOn(hasPilot ? { firstDay, lastDay } : null, today) };
}

function loadedEntry({ id, name, about, uses, isUnused, ...load }: LoadedRow) {
  return { id, name, about, uses, isUnused: isUnused === 1, load };
}
