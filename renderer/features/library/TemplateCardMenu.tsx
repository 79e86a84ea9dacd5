import { ActionIcon, Kbd, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconSchema, IconTrash } from '@tabler/icons-react';
import styles from './MapCard.module.css';
import type { TemplateCardActions } from './templateCardActions.ts';

interface TemplateCardMenuProps {
  readonly title: string;
  readonly isCurrent: boolean;
  readonly actions: TemplateCardActions;
}

/** What can be done with a starting point of one's own besides beginning from it. */
export function TemplateCardMenu({ title, isCurrent, actions }: TemplateCardMenuProps) {
  return (
    <Menu position="bottom-end" width={180} returnFocus={false}>
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
        <Menu.Item leftSection={<IconSchema size={16} />} onClick={actions.edit}>
          Edit
        </Menu.Item>
        <Menu.Item
          leftSection={<IconPencil size={16} />}
          rightSection={<Kbd size="xs">F2</Kbd>}
          onClick={actions.startRenaming}
        >
          Rename
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
