import type { PortfolioFilter } from '../../../shared/analysis/filterPortfolio.ts';
import { overviewStore } from '../portfolio/overviewStore.ts';
import { portfolioStore } from '../portfolio/portfolioStore.ts';

/** Lists these handoffs in the portfolio. */
export function showHandoffs(filter: PortfolioFilter): void {
  portfolioStore.setState({ filter, selected: null });
  overviewStore.setState({ screen: 'portfolio' });
}
