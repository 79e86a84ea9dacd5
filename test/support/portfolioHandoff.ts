import type { PortfolioHandoff } from '../../shared/analysis/portfolio.ts';

/** A handoff of a portfolio; what a test does not say is as of a hot one from Sales to Office that nobody owns. */
export function portfolioHandoff(given: Partial<PortfolioHandoff>): PortfolioHandoff {
  return {
    mapId: 'map-1',
    mapTitle: 'Lead to cash',
    handoffId: 'call:quote',
    name: 'Call → Quote',
    fromLane: 'Sales',
    toLane: 'Office',
    ownerId: null,
    owner: null,
    systemId: null,
    system: null,
    heat: 70,
    readiness: 50,
    spread: 0,
    volume: null,
    verdict: 'cleanUp',
    pilot: 'none',
    ...given,
  };
}
