import { UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { everyHandoff, type PortfolioFilter } from '../../../shared/analysis/filterPortfolio.ts';
import { heatBin } from '../../../shared/analysis/heatBin.ts';
import { recurrenceSentence } from '../../../shared/analysis/recurrenceSentence.ts';
import { HOT_FROM_HEAT, type Recurrence } from '../../../shared/analysis/recurringHeat.ts';
import { sameContent } from '../../../shared/model/mapDiff.ts';
import { shownName } from '../../../shared/model/shownName.ts';
import { HeatChip } from '../heatMap/HeatChip.tsx';
import { portfolioStore } from './portfolioStore.ts';
import styles from './RecurringHeat.module.css';

const SHOWN_AT_FIRST = 4;

/** What recurs among the hot handoffs. A click lists its handoffs, another one lists all again. */
export function RecurringHeat({ recurring }: { readonly recurring: readonly Recurrence[] }) {
  const filter = useStore(portfolioStore, (state) => state.filter);
  const [isWhole, setWhole] = useState(false);
  if (recurring.length === 0) return null;
  const shown = isWhole ? recurring : recurring.slice(0, SHOWN_AT_FIRST);
  return (
    <section className={styles.recurring} aria-labelledby="recurring-heat">
      <h2 className={styles.title} id="recurring-heat">
        Recurring
      </h2>
      <ul className={styles.list}>
        {shown.map((recurrence) => {
          const asked = filterFor(recurrence);
          const isAsked = sameContent(asked, filter);
          return (
            <li key={`${recurrence.kind} ${recurrence.key}`}>
              <UnstyledButton
                className={styles.chip}
                aria-pressed={isAsked}
                title={recurrenceSentence(recurrence)}
                onClick={() => portfolioStore.setState({ filter: isAsked ? everyHandoff : asked })}
              >
                <HeatChip heat={recurrence.hottest} bin={heatBin(recurrence.hottest)} />
                <span className={styles.name}>{shownName(recurrence.name)}</span>
                <span className={styles.figure}>{figureOf(recurrence)}</span>
              </UnstyledButton>
            </li>
          );
        })}
        {recurring.length > SHOWN_AT_FIRST && (
          <li>
            <UnstyledButton className={styles.more} onClick={() => setWhole(!isWhole)}>
              {isWhole ? 'Show fewer' : `${recurring.length - SHOWN_AT_FIRST} more`}
            </UnstyledButton>
          </li>
        )}
      </ul>
    </section>
  );
}

function figureOf({ kind, handoffs, workflows }: Recurrence): string {
  if (kind === 'pair') return `in ${workflows} workflows`;
  return `${kind === 'owner' ? 'owns' : 'system of'} ${handoffs} hot`;
}

function filterFor({ kind, key }: Recurrence): PortfolioFilter {
  const hot = { ...everyHandoff, heatFrom: HOT_FROM_HEAT };
  if (kind === 'pair') return { ...hot, pair: key };
  return kind === 'owner' ? { ...hot, ownerId: key } : { ...hot, systemId: key };
}
