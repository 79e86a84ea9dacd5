import { Checkbox } from '@mantine/core';
import type { PlannedRow } from '../../../../shared/model/merge/mergePlan.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import styles from './ComingSheet.module.css';
import type { ComingSheetProps } from './comingSheetProps.ts';

/** The handoffs that were deleted and drawn again, each found by name; nothing goes there before somebody says so. */
export function RedrawnList({ planned, choice, onDecide }: ComingSheetProps) {
  const rows = planned.rows.filter(({ redrawnAs }) => redrawnAs !== null);
  if (rows.length === 0) return null;
  const taken = new Set(choice.redrawn);
  const decide = (some: readonly PlannedRow[], isTaken: boolean): void => {
    const ids = some.map(({ handoffId }) => handoffId);
    const others = [...taken].filter((id) => !ids.includes(id));
    onDecide({ ...choice, redrawn: isTaken ? [...others, ...ids] : others });
  };
  const count = rows.filter(({ isRedrawnTaken }) => isRedrawnTaken).length;
  return (
    <div className={styles.conflicts}>
      <div className={styles.conflict}>
        <p className={styles.note}>
          Redrawn, matched by name: the map has one handoff of the same steps and lanes in the place of each.
        </p>
        {rows.length > 1 && (
          <Checkbox
            size="xs"
            label="All of them"
            checked={count === rows.length}
            indeterminate={count > 0 && count < rows.length}
            onChange={(event) => decide(rows, event.currentTarget.checked)}
          />
        )}
      </div>
      <ul className={styles.list} aria-label="Redrawn, matched by name">
        {rows.map((row) => (
          <li key={row.handoffId} className={styles.conflict}>
            <span className={styles.handoff}>{shownName(row.name)}</span>
            <Checkbox
              size="xs"
              label="Take its values"
              aria-label={`Take its values: ${shownName(row.name)}`}
              checked={row.isRedrawnTaken}
              onChange={(event) => decide([row], event.currentTarget.checked)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
