import { Button, Kbd, Menu } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useApp, useDocument } from '../../app/appContext.ts';
import { showKeys } from '../../app/keys.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import { compareOpenMap } from '../compare/compareCommands.ts';
import { versionCommands } from './versionCommands.ts';

/** Everything about the versions of the open map, for the mouse. */
export function VersionsMenu() {
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconHistory size={16} />}>
          Versions
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <VersionItems />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Apart from the menu, so that they are asked while it is open only, not at every edit. */
function VersionItems() {
  const app = useApp();
  useDocument();
  return [...versionCommands, compareOpenMap]
    .filter((command) => command.isEnabled(app))
    .map((command) => (
      <Menu.Item
        key={command.id}
        rightSection={command.keys[0] && <Kbd size="xs">{showKeys(command.keys[0], app.platform)}</Kbd>}
        onClick={() => void runCommand(app, command.id)}
      >
        {command.label(app)}
      </Menu.Item>
    ));
}
