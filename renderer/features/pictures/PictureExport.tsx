import { Button, Menu } from '@mantine/core';
import { IconFileExport } from '@tabler/icons-react';
import { type DrawnKind, drawnNames } from '../../../shared/analysis/pictureSubject.ts';
import { useApp } from '../../app/appContext.ts';
import { runCommand } from '../../app/useKeyboard.ts';
import { pictureFormats, savingId } from './pictureCommands.ts';

/** Saves the picture beside it as SVG or PNG. */
export function PictureExport({ kind }: { readonly kind: DrawnKind }) {
  const app = useApp();
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<IconFileExport size={16} />}
          aria-label={`Export the ${drawnNames[kind]}`}
        >
          Export
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {pictureFormats.map((format) => (
          <Menu.Item key={format} onClick={() => void runCommand(app, savingId(kind, format))}>
            Save as {format.toUpperCase()}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
