import { Button, TextInput, Tooltip } from '@mantine/core';
import { IconFileImport, IconPlus, IconSearch, IconTable, IconUsers } from '@tabler/icons-react';
import { useApp } from '../../app/appContext.ts';
import { CommandButton } from '../../app/CommandButton.tsx';
import { showKeys } from '../../app/keys.ts';
import { MoreMenu } from '../../app/MoreMenu.tsx';
import { runCommand } from '../../app/useKeyboard.ts';
import styles from './LibraryScreen.module.css';

interface LibraryBarProps {
  readonly search: string;
  readonly canSearch: boolean;
  setSearch(search: string): void;
}

export function LibraryBar({ search, canSearch, setSearch }: LibraryBarProps) {
  const app = useApp();
  return (
    <header className={styles.bar}>
      <h1 className={styles.name}>Baton</h1>
      <TextInput
        dir="auto"
        className={styles.search ?? ''}
        type="search"
        aria-label="Search the maps"
        placeholder="Search the maps"
        data-library-search
        disabled={!canSearch}
        leftSection={<IconSearch size={16} />}
        value={search}
        onChange={(event) => setSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setSearch('');
        }}
      />
      <div className={styles.actions}>
        <CommandButton id="overview.portfolio" icon={<IconTable size={16} />} text="Portfolio" />
        <CommandButton id="overview.registry" icon={<IconUsers size={16} />} text="Owners" />
        <CommandButton id="app.palette" icon={<IconSearch size={16} />} text="Find" showsKeys />
        <Tooltip label={showKeys('Mod+I', app.platform)}>
          <Button
            variant="default"
            size="compact-md"
            leftSection={<IconFileImport size={16} />}
            onClick={() => void runCommand(app, 'library.import')}
          >
            Import
          </Button>
        </Tooltip>
        <Tooltip label={showKeys('Mod+N', app.platform)}>
          <Button
            size="compact-md"
            leftSection={<IconPlus size={16} />}
            onClick={() => void runCommand(app, 'library.new')}
          >
            New map
          </Button>
        </Tooltip>
        <MoreMenu />
      </div>
    </header>
  );
}
