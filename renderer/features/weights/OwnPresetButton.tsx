import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconDots, IconPencil, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { deleteOwnPreset, renameOwnPreset } from '../../../shared/analysis/ownPresets.ts';
import type { OwnPreset } from '../../../shared/model/ownPreset.ts';
import { useApp } from '../../app/appContext.ts';
import { PresetNameField } from './PresetNameField.tsx';
import styles from './WeightPresets.module.css';

interface OwnPresetButtonProps {
  readonly preset: OwnPreset;
  readonly own: readonly OwnPreset[];
  readonly isChosen: boolean;
  onUse(): void;
}

/** A preset of one's own, with a menu to rename and to delete it. Deleting one leaves the maps as they are. */
export function OwnPresetButton({ preset, own, isChosen, onUse }: OwnPresetButtonProps) {
  const app = useApp();
  const [isRenaming, setRenaming] = useState(false);
  const rename = (typed: string): string | null => {
    const { presets, refusal } = renameOwnPreset(own, preset, typed);
    if (presets) app.settings.change({ weightPresets: presets });
    return refusal;
  };
  if (isRenaming) {
    return <PresetNameField initial={preset.name} keep={rename} onClose={() => setRenaming(false)} />;
  }
  return (
    <span className={styles.own}>
      <Button
        className={styles.use ?? ''}
        size="compact-sm"
        variant={isChosen ? 'light' : 'default'}
        aria-pressed={isChosen}
        onClick={onUse}
      >
        {preset.name}
      </Button>
      <Menu position="bottom-start" width={160} withinPortal={false}>
        <Menu.Target>
          <ActionIcon
            className={styles.more ?? ''}
            size={26}
            variant={isChosen ? 'light' : 'default'}
            aria-label={`More about ${preset.name}`}
          >
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => setRenaming(true)}>
            Rename
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            onClick={() => app.settings.change({ weightPresets: deleteOwnPreset(own, preset) })}
          >
            Delete
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </span>
  );
}
