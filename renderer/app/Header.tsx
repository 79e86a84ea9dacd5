import { Button, Kbd, Menu, TextInput, Tooltip, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconFileExport } from '@tabler/icons-react';
import { useState } from 'react';
import { changeWorkflow } from '../../shared/model/edits/changeWorkflow.ts';
import { foldName } from '../../shared/model/names.ts';
import { workflowOf } from '../../shared/model/workflowMap.ts';
import { exchangeCommands } from '../features/exchange/exchangeCommands.ts';
import { VersionsMenu } from '../features/versions/VersionsMenu.tsx';
import { views } from '../state/sessionStore.ts';
import { useApp, useDocument, useEdit, useMap, useSession } from './appContext.ts';
import type { Command } from './command.ts';
import { documentCommands } from './documentCommands.ts';
import styles from './Header.module.css';
import { showKeys } from './keys.ts';
import { runCommand } from './useKeyboard.ts';
import { viewNames } from './viewCommands.ts';

/** Title, views and what can be taken out of the map. */
export function Header() {
  const title = foldName(workflowOf(useMap()).title);
  return (
    <header className={styles.header}>
      <CommandButton id="file.library" icon={<IconChevronLeft size={16} />} text="Library" />
      <VisuallyHidden component="h1">{title || 'Untitled map'}</VisuallyHidden>
      <Title />
      <Views />
      <div className={styles.actions}>
        <CommandButton id="edit.undo" icon={<IconArrowBackUp size={16} />} text="Undo" />
        <CommandButton id="edit.redo" icon={<IconArrowForwardUp size={16} />} text="Redo" />
        <VersionsMenu />
        <ExportMenu />
      </div>
    </header>
  );
}

function Title() {
  const { map } = useDocument();
  const edit = useEdit();
  const [draft, setDraft] = useState<string | null>(null);
  const title = foldName(workflowOf(map).title);
  const keep = (): void => {
    if (draft !== null && foldName(draft)) {
      edit('rename map', (before) => changeWorkflow(before, { patch: { title: foldName(draft) } }));
    }
    setDraft(null);
  };
  return (
    <TextInput
      className={styles.title ?? ''}
      variant="unstyled"
      aria-label="Title of the map"
      value={draft ?? title}
      placeholder="Untitled map"
      onChange={(event) => setDraft(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setDraft(null);
      }}
    />
  );
}

function Views() {
  const app = useApp();
  const view = useSession((state) => state.view);
  return (
    <nav className={styles.views} aria-label="Views">
      {views.map((each, index) => (
        <Tooltip key={each} label={<Kbd size="xs">{showKeys(`Mod+Digit${index + 1}`, app.platform)}</Kbd>}>
          <UnstyledButton
            className={styles.view}
            aria-current={each === view ? 'page' : undefined}
            onClick={() => app.session.show(each)}
          >
            {viewNames[each]}
          </UnstyledButton>
        </Tooltip>
      ))}
    </nav>
  );
}

function CommandButton({
  id,
  icon,
  text,
}: {
  readonly id: string;
  readonly icon: React.ReactNode;
  readonly text: string;
}) {
  const app = useApp();
  useDocument();
  const command = documentCommands.find((each) => each.id === id);
  if (!command) return null;
  return (
    <Tooltip label={hint(command, app)}>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        leftSection={icon}
        disabled={!command.isEnabled(app)}
        onClick={() => void runCommand(app, id)}
      >
        {text}
      </Button>
    </Tooltip>
  );
}

function hint(command: Command, app: ReturnType<typeof useApp>): string {
  const keys = command.keys[0];
  return keys ? `${command.label(app)} · ${showKeys(keys, app.platform)}` : command.label(app);
}

function ExportMenu() {
  const app = useApp();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="default" size="compact-md" leftSection={<IconFileExport size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {exchangeCommands
          .filter((command) => command.isEnabled(app))
          .map((command) => (
            <Menu.Item key={command.id} onClick={() => void runCommand(app, command.id)}>
              {command.label(app)}
            </Menu.Item>
          ))}
      </Menu.Dropdown>
    </Menu>
  );
}
