import { ActionIcon, Kbd, Menu } from '@mantine/core';
import { IconCheck, IconDots } from '@tabler/icons-react';
import { Fragment } from 'react';
import { useStore } from 'zustand';
import { useApp } from './appContext.ts';
import { findCommand } from './commandsOf.ts';
import styles from './Header.module.css';
import { showKeys } from './keys.ts';
import { runCommand } from './useKeyboard.ts';
import { workingKeys } from './workingKeys.ts';

const sections: readonly (readonly [heading: string, ids: readonly string[]])[] = [
  ['All maps', ['overview.portfolio', 'overview.registry']],
  ['Theme', ['settings.theme.system', 'settings.theme.light', 'settings.theme.dark']],
  ['Keyboard', ['settings.singleLetterKeys', 'app.cheatSheet']],
  ['Baton', ['app.checklist', 'app.about']],
];

/** What is set for all maps, and help. */
export function MoreMenu() {
  const app = useApp();
  useStore(app.settings);
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={28} aria-label="Theme, keys, help">
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {sections.map(([heading, ids], place) => (
          <Fragment key={heading}>
            {place > 0 && <Menu.Divider />}
            {heading === 'Theme' && <Menu.Label>{heading}</Menu.Label>}
            {ids.map((id) => (
              <Entry key={id} id={id} />
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function Entry({ id }: { readonly id: string }) {
  const app = useApp();
  const command = findCommand(app, id);
  if (!command?.isEnabled(app)) return null;
  const isOn = command.isOn?.(app);
  const keys = workingKeys(app, command.keys);
  return (
    <Menu.Item
      {...(isOn !== undefined && { role: 'menuitemcheckbox', 'aria-checked': isOn })}
      leftSection={<span className={styles.mark}>{isOn && <IconCheck size={16} />}</span>}
      rightSection={keys && <Kbd>{showKeys(keys, app.platform)}</Kbd>}
      onClick={() => void runCommand(app, id)}
    >
      {command.label(app)}
    </Menu.Item>
  );
}
