import { Button, Kbd, Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { exchangeCommands } from '../features/exchange/exchangeCommands.ts';
import { sendSheetCommand } from '../features/sheets/sending/sendSheetCommand.ts';
import { useApp } from './appContext.ts';
import { showKeys } from './keys.ts';
import { runCommand } from './useKeyboard.ts';

/** Everything that takes the map out of Baton. Mod+E opens it. */
export function ExportMenu() {
  const app = useApp();
  const isShown = useStore(app.shell, ({ isExportShown }) => isExportShown);
  return (
    <Menu
      position="bottom-end"
      withinPortal
      opened={isShown}
      onChange={(isExportShown) => app.shell.setState({ isExportShown })}
    >
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<IconFileExport size={16} />}>
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Exports />
      </Menu.Dropdown>
    </Menu>
  );
}

/** Apart from the menu, so that what can be exported is asked while it is open only, not at every edit. */
function Exports() {
  const app = useApp();
  return [...exchangeCommands, sendSheetCommand]
    .filter((command) => command.id !== 'exchange.menu' && command.isEnabled(app))
    .map((command) => (
      <Menu.Item
        key={command.id}
        rightSection={command.keys[0] && <Kbd>{showKeys(command.keys[0], app.platform)}</Kbd>}
        onClick={() => void runCommand(app, command.id)}
      >
        {command.label(app)}
      </Menu.Item>
    ));
}
