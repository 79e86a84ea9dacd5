import { Select } from '@mantine/core';
import { answersText, differingAnswers } from '../../../../shared/analysis/leftoverText.ts';
import type { RowChoice } from '../../../../shared/model/merge/mergeChoices.ts';
import type { PlannedRow } from '../../../../shared/model/merge/mergePlan.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import styles from './ComingSheet.module.css';
import type { ComingSheetProps } from './comingSheetProps.ts';

const labels: Readonly<Record<RowChoice, string>> = {
  keepBoth: 'Keep both',
  takeSheet: 'Take the sheet’s',
  keepMap: 'Keep the map’s',
};

const notes = {
  open: 'Scored otherwise before. Of both, the newer counts and stands in a round of its own.',
  waiting:
    'Scored otherwise before. Of both, the newer counts once the hidden round is revealed: till then it waits in a round of its own.',
  full: 'Scored otherwise before. The map has no round left in which both could be kept.',
} as const;

/** The handoffs that this rater has scored otherwise before, each with what becomes of the two. */
export function ConflictList({ planned, choice, onDecide }: ComingSheetProps) {
  const conflicts = planned.rows.filter(({ state }) => state === 'conflict');
  const [first] = conflicts;
  if (!first) return null;
  const decide = (rows: readonly PlannedRow[], option: RowChoice): void => {
    const decided = Object.fromEntries(rows.map(({ handoffId }) => [handoffId, option]));
    onDecide({ ...choice, rows: { ...choice.rows, ...decided } });
  };
  const shared = conflicts.every((row) => row.choice === first.choice) ? first.choice : null;
  return (
    <div className={styles.conflicts}>
      <div className={styles.conflict}>
        <p className={styles.note}>
          {notes[!first.options.includes('keepBoth') ? 'full' : planned.isRoundOpen ? 'open' : 'waiting']}
        </p>
        {conflicts.length > 1 && (
          <Choice
            label="All of them"
            value={shared}
            options={first.options}
            onChoose={(option) => decide(conflicts, option)}
          />
        )}
      </div>
      <ul className={styles.list} aria-label="Scored otherwise before">
        {conflicts.map((row) => (
          <li key={row.handoffId} className={styles.conflict}>
            <div>
              <span className={styles.handoff}>{shownName(row.name)}</span>
              {!row.isHidden && row.standing && <Values row={row} standing={row.standing} />}
            </div>
            <Choice
              label={`What becomes of ${shownName(row.name)}`}
              value={row.choice}
              options={row.options}
              onChoose={(option) => decide([row], option)}
            />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Choice({
  label,
  value,
  options,
  onChoose,
}: {
  readonly label: string;
  readonly value: RowChoice | null;
  readonly options: readonly RowChoice[];
  onChoose(option: RowChoice): void;
}) {
  return (
    <Select
      size="xs"
      w={160}
      aria-label={label}
      placeholder="As chosen below"
      data={options.map((option) => ({ value: option, label: labels[option] }))}
      value={value}
      allowDeselect={false}
      onChange={(chosen) => {
        const option = options.find((each) => each === chosen);
        if (option) onChoose(option);
      }}
    />
  );
}

/** Only what differs; the rest is the same on both. */
function Values({
  row: { rating },
  standing,
}: {
  readonly row: PlannedRow;
  readonly standing: PlannedRow['rating'];
}) {
  return (
    <dl className={styles.values}>
      <dt>Sheet</dt>
      <dd>{answersText(differingAnswers(rating, standing)) || 'no answer'}</dd>
      <dt>Map</dt>
      <dd>{answersText(differingAnswers(standing, rating)) || 'no answer'}</dd>
    </dl>
  );
}
