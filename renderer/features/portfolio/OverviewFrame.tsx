import { Button, Progress } from '@mantine/core';
import type { ReactNode } from 'react';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { useHeatColours } from '../heatMap/useHeatColours.ts';
import { useLasting } from '../library/useLasting.ts';
import styles from './OverviewFrame.module.css';
import { OverviewHeader } from './OverviewHeader.tsx';

interface OverviewFrameProps {
  readonly actions?: ReactNode;
  /** Why what the screen shows could not be read, or null. */
  readonly failure: string | null;
  readonly isRead: boolean;
  readonly children: ReactNode;
  retry(): void;
}

/** What the screens over all maps have in common: their header, and what stands there while there is nothing to show. */
export function OverviewFrame({ actions, failure, isRead, children, retry }: OverviewFrameProps) {
  const isSlow = useLasting(!isRead && failure === null, 300);
  return (
    <div className={styles.frame} style={useHeatColours()}>
      <OverviewHeader>{actions}</OverviewHeader>
      <main className={styles.screen}>
        {isSlow && (
          <Progress
            size={2}
            radius={0}
            value={100}
            animated
            aria-label="Working out the figures of all maps"
          />
        )}
        {failure === null ? (
          isRead && children
        ) : (
          <EmptyState
            title="The library could not be read"
            text={failure}
            action={
              <Button variant="default" onClick={retry}>
                Try again
              </Button>
            }
          />
        )}
      </main>
    </div>
  );
}
