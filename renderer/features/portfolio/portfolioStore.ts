import { createStore } from 'zustand/vanilla';
import { everyHandoff, type PortfolioFilter } from '../../../shared/analysis/filterPortfolio.ts';
import type { PortfolioOrder } from '../../../shared/analysis/sortPortfolio.ts';
import { UserError } from '../../../shared/contract/outcome.ts';
import type { Portfolio } from '../../../shared/contract/portfolio.ts';
import type { App } from '../../app/appContext.ts';

export interface PortfolioState {
  /** Null until it was read once. */
  readonly portfolio: Portfolio | null;
  /** Why it could not be read, or null. */
  readonly failure: string | null;
  readonly filter: PortfolioFilter;
  readonly order: PortfolioOrder;
  /** The key of the handoff that is selected, or null. */
  readonly selected: string | null;
}

/** The portfolio as this window shows it. Whoever comes back to it finds it as it was left. */
export const portfolioStore = createStore<PortfolioState>(() => ({
  portfolio: null,
  failure: null,
  filter: everyHandoff,
  order: { column: 'rank', descending: false },
  selected: null,
}));

/** Reads it again. A failure is kept in the state, never thrown. */
export async function readPortfolio(app: App): Promise<void> {
  try {
    const portfolio = await app.host.invoke('library.portfolio', {});
    portfolioStore.setState({ portfolio, failure: null });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    portfolioStore.setState({ failure: error.message });
  }
}

export function narrowPortfolio(patch: Partial<PortfolioFilter>): void {
  portfolioStore.setState(({ filter }) => ({ filter: { ...filter, ...patch } }));
}
