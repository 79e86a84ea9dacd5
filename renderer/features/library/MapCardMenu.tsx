import { ActionIcon, Kbd, Menu } from '@mantine/core';
import {
  IconColumns2,
  IconCopy,
  IconCopyPlus,
  IconDots,
  IconPencil,
  IconTemplate,
  IconTrash,
} from '@tabler/icons-react';
import styles from './MapCard.module.css';
import type { MapCardActions } from './mapCardActions.ts';

interface MapCardMenuProps {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly actions: MapCardActions;
}

/** What can be done with a map besides opening it. */
export function MapCardMenu({ title, isCurrent, actions }: MapCardMenuProps) {
  return (
    <Menu position="bottom-end" width={200} returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          className={styles.menu ?? ''}
          variant="subtle"
          color="gray"
          size={28}
          aria-label={`More about ${title}`}
          tabIndex={isCurrent ? 0 : -1}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          rightSection={<Kbd size="xs">F2</Kbd>}
          onClick={actions.startRenaming}
        >
          Rename
        </Menu.Item>
        <Menu.Item leftSection={<IconCopy size={16} />} onClick={actions.duplicate}>
          Duplicate
        </Menu.Item>
        <Menu.Item leftSection={<IconCopyPlus size={16} />} onClick={actions.duplicateAsToBe}>
          Duplicate as to-be
        </Menu.Item>
        <Menu.Item leftSection={<IconColumns2 size={16} />} onClick={actions.compare}>
          Compare…
        </Menu.Item>
        <Menu.Item leftSection={<IconTemplate size={16} />} onClick={actions.saveAsTemplate}>
          Save as template…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconTrash size={16} />}
          rightSection={<Kbd size="xs">Del</Kbd>}
          onClick={actions.remove}
        >
          Delete
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
