import { useSheet } from './openSheet.ts';
import styles from './SheetScreen.module.css';
import { answeredCount, placesOf } from './sheetPlaces.ts';

/** How far the sheet is filled in. */
export function SheetProgress() {
  const { map, sheet } = useSheet();
  const answered = answeredCount(map, sheet);
  const all = placesOf(sheet).length;
  const share = all === 0 ? 0 : answered / all;
  return (
    <span className={styles.progress}>
      <span className={styles.track} aria-hidden>
        <span className={styles.filled} style={{ width: `${share * 100}%` }} />
      </span>
      <span aria-live="polite">
        {answered === all
          ? `All ${all} boxes answered: save the sheet to send it back.`
          : `${answered} of ${all} boxes answered`}
      </span>
    </span>
  );
}
