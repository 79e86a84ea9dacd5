import { Button, Select, TextInput } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useStore } from 'zustand';
import { everyHandoff } from '../../../shared/analysis/filterPortfolio.ts';
import type { Portfolio } from '../../../shared/contract/portfolio.ts';
import { sameContent } from '../../../shared/model/mapDiff.ts';
import styles from './PortfolioFilters.module.css';
import { portfolioChoices } from './portfolioChoices.ts';
import { narrowPortfolio, portfolioStore } from './portfolioStore.ts';

/** What the portfolio is narrowed to. */
export function PortfolioFilters({ portfolio }: { readonly portfolio: Portfolio }) {
  const filter = useStore(portfolioStore, (state) => state.filter);
  const choices = useMemo(() => portfolioChoices(portfolio.handoffs), [portfolio]);
  return (
    <search className={styles.filters}>
      <TextInput
        dir="auto"
        type="search"
        className={styles.text ?? ''}
        aria-label="Search the handoffs"
        placeholder="Search the handoffs"
        data-overview-search
        maxLength={200}
        leftSection={<IconSearch size={16} />}
        value={filter.text}
        onChange={(event) => narrowPortfolio({ text: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') narrowPortfolio({ text: '' });
        }}
      />
      {choices.map(({ field, label, options }) => (
        <Select
          key={field}
          className={styles.choice ?? ''}
          aria-label={label}
          placeholder={label}
          clearable
          clearSectionMode="clear"
          clearButtonProps={{ 'aria-label': `Any ${label.toLowerCase()}` }}
          searchable={options.length > 8}
          data={[...options]}
          value={filter[field] === null ? null : String(filter[field])}
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
          onChange={(value) =>
            narrowPortfolio({ [field]: field === 'heatFrom' && value !== null ? Number(value) : value })
          }
        />
      ))}
      {!sameContent(filter, everyHandoff) && (
        <Button
          variant="subtle"
          color="gray"
          leftSection={<IconX size={16} />}
          onClick={() => portfolioStore.setState({ filter: everyHandoff })}
        >
          Clear
        </Button>
      )}
    </search>
  );
}
