import { UnstyledButton } from '@mantine/core';
import { IconMessageCircle } from '@tabler/icons-react';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { dimensionTexts } from '../../../shared/analysis/dimensionTexts.ts';
import { dimensions } from '../../../shared/model/dimension.ts';
import styles from './MustDiscuss.module.css';

/** Above the ranking: a severe score is never averaged away. */
export function MustDiscuss({
  handoffs,
  selectedId,
  onSelect,
}: {
  readonly handoffs: readonly ScoredHandoff[];
  readonly selectedId: string | null;
  onSelect(id: string): void;
}) {
  if (handoffs.length === 0) return null;
  return (
    <section className={styles.band} aria-label="Must discuss">
      <h2 className={styles.title}>
        <IconMessageCircle size={16} aria-hidden /> Must discuss, whatever the rank
      </h2>
      <ul className={styles.list}>
        {handoffs.map((handoff) => (
          <li key={handoff.found.id}>
            <UnstyledButton
              className={styles.item}
              aria-pressed={handoff.found.id === selectedId}
              onClick={() => onSelect(handoff.found.id)}
            >
              <span className={styles.rank}>{handoff.rank === null ? '?' : `#${handoff.rank}`}</span>
              <span className={styles.name}>{handoff.name}</span>
              <span className={styles.why}>{severeAnswers(handoff)}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </section>
  );
}

function severeAnswers({ scores }: ScoredHandoff): string {
  return dimensions
    .filter((dimension) => scores.byDimension[dimension].mustDiscuss)
    .map((dimension) => `${dimensionTexts[dimension].name} 5: ${dimensionTexts[dimension].levels[4]}`)
    .join(' ');
}
