import { VisuallyHidden } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconChevronLeft,
  IconPresentation,
  IconSearch,
} from '@tabler/icons-react';
import { VersionsMenu } from '../features/versions/VersionsMenu.tsx';
import { useMapTitle } from './appContext.ts';
import { CommandButton } from './CommandButton.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import styles from './Header.module.css';
import { HeaderTitle } from './HeaderTitle.tsx';
import { HeaderViews } from './HeaderViews.tsx';
import { MoreMenu } from './MoreMenu.tsx';

/** Title, views, and what can be done with the map as a whole. */
export function Header() {
  const title = useMapTitle();
  return (
    <header className={styles.header}>
      <div className={styles.place}>
        <CommandButton id="file.library" icon={<IconChevronLeft size={16} />} text="Library" />
        <VisuallyHidden component="h1">{title || 'Untitled map'}</VisuallyHidden>
        <HeaderTitle />
      </div>
      <HeaderViews />
      <div className={styles.actions}>
        <CommandButton id="edit.undo" icon={<IconArrowBackUp size={18} />} text="Undo" isIconOnly />
        <CommandButton id="edit.redo" icon={<IconArrowForwardUp size={18} />} text="Redo" isIconOnly />
        <CommandButton id="app.palette" icon={<IconSearch size={16} />} text="Find" showsKeys />
        <VersionsMenu />
        <ExportMenu />
        <CommandButton id="room.present" icon={<IconPresentation size={16} />} text="Present" isPrimary />
        <MoreMenu />
      </div>
    </header>
  );
}
