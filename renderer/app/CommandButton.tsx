import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { type App, useApp } from './appContext.ts';
import type { Command } from './command.ts';
import { findCommand } from './commandsOf.ts';
import styles from './Header.module.css';
import { showKeys } from './keys.ts';
import { clickCommand } from './useKeyboard.ts';
import { workingKeys } from './workingKeys.ts';

interface CommandButtonProps {
  readonly id: string;
  readonly icon: ReactNode;
  readonly text: string;
  readonly isIconOnly?: boolean;
  readonly isPrimary?: boolean;
  /** Whether its keys stand beside its name at all times, not in the hint only. */
  readonly showsKeys?: boolean;
}

/** A command as a button, with its label and keys as the hint; nothing where there is no such command. */
export function CommandButton({ id, icon, text, isIconOnly, isPrimary, showsKeys }: CommandButtonProps) {
  const app = useApp();
  const command = findCommand(app, id);
  // The edits go on; the button is drawn anew only when its words or what it may do change with them.
  useStore(app.document, () => command && `${command.isEnabled(app)} ${command.label(app)}`);
  useStore(app.session, ({ view }) => view);
  if (!command) return null;
  const run = { disabled: !command.isEnabled(app), onClick: clickCommand(app, id) };
  const look = isPrimary ? {} : ({ variant: 'subtle', color: 'gray' } as const);
  return (
    <Tooltip label={hint(command, app)}>
      {isIconOnly ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={28}
          aria-label={text}
          className={styles.quiet}
          {...run}
        >
          {icon}
        </ActionIcon>
      ) : (
        <Button {...look} size="compact-sm" className={styles.quiet} leftSection={icon} {...run}>
          {text}
          {showsKeys && <kbd className={styles.keys}>{keysOf(command, app)}</kbd>}
        </Button>
      )}
    </Tooltip>
  );
}

function keysOf(command: Command, app: App): string {
  const keys = workingKeys(app, command.keys);
  return keys ? showKeys(keys, app.platform) : '';
}

function hint(command: Command, app: App): string {
  const keys = keysOf(command, app);
  return keys ? `${command.label(app)} · ${keys}` : command.label(app);
}
