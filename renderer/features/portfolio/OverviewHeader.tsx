import { Button, UnstyledButton } from '@mantine/core';
import { IconChevronLeft } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import styles from './OverviewHeader.module.css';
import { type Overview, overviewStore } from './overviewStore.ts';

const screens: readonly (readonly [screen: Overview, name: string])[] = [
  ['portfolio', 'Portfolio'],
  ['registry', 'Owners and systems'],
];

/** The way back, the screens over all maps, and what can be done with this one. */
export function OverviewHeader({ children }: { readonly children?: ReactNode }) {
  const app = useApp();
  const shown = useStore(overviewStore, ({ screen }) => screen);
  return (
    <header className={styles.header}>
      <div>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          leftSection={<IconChevronLeft size={16} />}
          onClick={() => void runCommand(app, 'overview.close')}
        >
          Back
        </Button>
      </div>
      <nav className={styles.screens} aria-label="All maps">
        {screens.map(([screen, name]) => (
          <UnstyledButton
            key={screen}
            className={styles.screen}
            aria-current={shown === screen ? 'page' : undefined}
            onClick={() => void runCommand(app, `overview.${screen}`)}
          >
            {name}
          </UnstyledButton>
        ))}
      </nav>
      <div className={styles.actions}>{children}</div>
    </header>
  );
}
