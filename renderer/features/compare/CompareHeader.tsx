import { ActionIcon, Button, Tooltip } from '@mantine/core';
import { IconArrowsLeftRight, IconChevronLeft, IconLayoutColumns, IconLayoutRows } from '@tabler/icons-react';
import { useApp } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import type { Comparison } from '../../state/comparisonStore.ts';
import styles from './CompareHeader.module.css';
import { SidePicker } from './SidePicker.tsx';

interface CompareHeaderProps {
  readonly sides: Comparison;
  /** One map above the other, not beside it. */
  readonly isStacked: boolean;
  arrange(): void;
}

/** Which maps are compared, and the way back. */
export function CompareHeader({ sides, isStacked, arrange }: CompareHeaderProps) {
  const app = useApp();
  const { before, after } = sides;
  return (
    <header className={styles.header}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={<IconChevronLeft size={16} />}
        onClick={() => void runCommand(app, 'compare.close')}
      >
        Back
      </Button>
      <h1 className={styles.title}>Compare</h1>
      <SidePicker
        label="Before"
        side={before}
        choose={(side) => app.comparison.show({ before: side, after })}
      />
      <Tooltip label="Swap before and after">
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label="Swap before and after"
          onClick={() => void runCommand(app, 'compare.swap')}
        >
          <IconArrowsLeftRight size={16} />
        </ActionIcon>
      </Tooltip>
      <SidePicker
        label="After"
        side={after}
        choose={(side) => app.comparison.show({ before, after: side })}
      />
      <Tooltip label={isStacked ? 'Side by side' : 'One above the other'}>
        <ActionIcon
          className={styles.arrange ?? ''}
          variant="subtle"
          color="gray"
          size={28}
          aria-label="One above the other"
          aria-pressed={isStacked}
          onClick={arrange}
        >
          {isStacked ? <IconLayoutColumns size={16} /> : <IconLayoutRows size={16} />}
        </ActionIcon>
      </Tooltip>
    </header>
  );
}
