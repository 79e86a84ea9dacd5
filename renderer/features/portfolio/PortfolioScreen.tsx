import { Button } from '@mantine/core';
import { IconTableExport } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { everyHandoff, filterPortfolio } from '../../../shared/analysis/filterPortfolio.ts';
import { sortPortfolio } from '../../../shared/analysis/sortPortfolio.ts';
import type { Portfolio } from '../../../shared/contract/portfolio.ts';
import { counted } from '../../../shared/model/counted.ts';
import { useApp } from '../../app/appContext.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { OverviewFrame } from './OverviewFrame.tsx';
import { openInMap } from './openInMap.ts';
import { PortfolioFilters } from './PortfolioFilters.tsx';
import styles from './PortfolioScreen.module.css';
import { PortfolioTable } from './PortfolioTable.tsx';
import { portfolioStore, readPortfolio } from './portfolioStore.ts';
import { RecurringHeat } from './RecurringHeat.tsx';

/** Every handoff of every map in one ranked list. */
export function PortfolioScreen() {
  const app = useApp();
  const { portfolio, failure } = useStore(portfolioStore);
  useEffect(() => {
    void readPortfolio(app);
  }, [app]);
  return (
    <OverviewFrame
      failure={failure}
      isRead={portfolio !== null}
      retry={() => void readPortfolio(app)}
      actions={
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconTableExport size={16} />}
          disabled={!portfolio?.handoffs.length}
          onClick={() => void exportPortfolio(app).catch(app.notify.fail)}
        >
          Export CSV
        </Button>
      }
    >
      {portfolio && <Listed portfolio={portfolio} />}
    </OverviewFrame>
  );
}

function Listed({ portfolio }: { readonly portfolio: Portfolio }) {
  const app = useApp();
  const { filter, order, selected } = useStore(portfolioStore);
  const narrowed = useMemo(() => filterPortfolio(portfolio.handoffs, filter), [portfolio, filter]);
  const lines = useMemo(() => sortPortfolio(narrowed, order), [narrowed, order]);
  if (portfolio.handoffs.length === 0) {
    return (
      <EmptyState
        title="No handoffs yet"
        text="Every place where work changes lanes in any of your maps is listed here, the hottest first."
      />
    );
  }
  return (
    <>
      <h1 className={styles.unseen}>Portfolio</h1>
      <RecurringHeat recurring={portfolio.recurring} />
      <PortfolioFilters portfolio={portfolio} />
      <p className={styles.count} role="status">
        {countPhrase(lines.length, portfolio)}
      </p>
      {lines.length === 0 ? (
        <EmptyState
          title="No handoff meets all of this"
          text="Ask for less, or see all of them again."
          action={
            <Button variant="default" onClick={() => portfolioStore.setState({ filter: everyHandoff })}>
              Show all handoffs
            </Button>
          }
        />
      ) : (
        <PortfolioTable
          lines={lines}
          recurring={portfolio.recurring}
          order={order}
          selected={selected}
          onOpen={({ mapId, handoffId }) =>
            void openInMap(app, mapId, { kind: 'handoff', id: handoffId }).catch(app.notify.fail)
          }
        />
      )}
    </>
  );
}

function countPhrase(shown: number, { handoffs, maps }: Portfolio): string {
  const all = `${counted(handoffs.length, 'handoff')} in ${counted(maps, 'map')}`;
  return shown === handoffs.length ? all : `${shown.toLocaleString('en')} of ${all}`;
}

async function exportPortfolio(app: ReturnType<typeof useApp>): Promise<void> {
  const { filter, order } = portfolioStore.getState();
  const { name } = await app.host.invoke('exchange.exportPortfolio', { filter, order });
  if (name !== null) app.notify.say({ title: `Written to ${name}` });
}
