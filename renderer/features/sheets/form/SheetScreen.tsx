import { IconArrowBackUp, IconArrowForwardUp, IconChevronLeft, IconFileExport } from '@tabler/icons-react';
import { useEffect } from 'react';
import { shownName } from '../../../../shared/model/shownName.ts';
import { useApp, useMapTitle } from '../../../app/appContext.ts';
import { CommandButton } from '../../../app/CommandButton.tsx';
import { MoreMenu } from '../../../app/MoreMenu.tsx';
import { SavedMark } from '../../../app/SavedMark.tsx';
import { goToPlace, openSheet, useSheet } from './openSheet.ts';
import { SheetMap } from './SheetMap.tsx';
import { SheetProgress } from './SheetProgress.tsx';
import { SheetQuestion } from './SheetQuestion.tsx';
import { SheetRater } from './SheetRater.tsx';
import styles from './SheetScreen.module.css';
import { SheetTable } from './SheetTable.tsx';
import { nextOpenPlace } from './sheetPlaces.ts';

/** A score sheet to be filled in: the map to look at, all its boxes, and the question that is asked now. */
export function SheetScreen() {
  const app = useApp();
  useEffect(() => {
    const open = openSheet(app);
    const first = open && nextOpenPlace(open.map, open.sheet, null);
    if (open) goToPlace(app, first ?? open.place);
  }, [app]);
  return (
    <div className={styles.screen}>
      <SheetHeader />
      <main className={styles.main} id="view-sheet">
        <SheetMap />
        <SheetTable />
      </main>
      <aside className={styles.side} aria-label="Score sheet">
        <SheetRater />
        <SheetQuestion />
      </aside>
      <footer className={styles.status}>
        <SavedMark />
        <SheetProgress />
        <span className={styles.keys}>
          1–5 score · ? don’t know · Backspace clears · arrows move · C comments
        </span>
      </footer>
    </div>
  );
}

function SheetHeader() {
  const { sheet } = useSheet();
  const title = useMapTitle() || 'Untitled map';
  const sender = shownName(sheet.sentBy);
  return (
    <header className={styles.header}>
      <div className={styles.place}>
        <CommandButton id="file.library" icon={<IconChevronLeft size={16} />} text="Library" />
        <h1 className={styles.title}>{title}</h1>
        <p className={styles.sent}>
          Score sheet{sender && ` from ${sender}`} · round {sheet.round}
        </p>
      </div>
      <div className={styles.actions}>
        <CommandButton id="edit.undo" icon={<IconArrowBackUp size={18} />} text="Undo" isIconOnly />
        <CommandButton id="edit.redo" icon={<IconArrowForwardUp size={18} />} text="Redo" isIconOnly />
        <CommandButton
          id="sheet.save"
          icon={<IconFileExport size={16} />}
          text="Save sheet to send back"
          isPrimary
        />
        <MoreMenu />
      </div>
    </header>
  );
}
