import { Checkbox, SegmentedControl } from '@mantine/core';
import { leftoverText } from '../../../../shared/analysis/leftoverText.ts';
import type { SheetChoice } from '../../../../shared/model/merge/mergeChoices.ts';
import type { PlannedSheet } from '../../../../shared/model/merge/mergePlan.ts';
import {
  hasValues,
  isChanged,
  raterName,
  sheetCounts,
  sheetNotes,
} from '../../../../shared/model/merge/mergeSentences.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import styles from './ComingSheet.module.css';
import { ConflictList } from './ConflictList.tsx';
import type { ComingSheetProps } from './comingSheetProps.ts';
import { Leftover } from './Leftover.tsx';
import { PersonChoice } from './PersonChoice.tsx';
import { RedrawnList } from './RedrawnList.tsx';
import { useEditionPhrase } from './useEditionPhrase.ts';

/** One score sheet: who, when, which version, what it brings, and what has to be decided. */
export function ComingSheet({ planned, choice, onDecide }: ComingSheetProps) {
  const { returned, isWanted, isRepeated, origin, isLate, isRoundOpen, round } = planned;
  const { rater, raterLane } = returned;
  const about = [shownName(rater.role), shownName(raterLane)].filter((part) => part !== '').join(' · ');
  const edition = useEditionPhrase(returned);
  const changed = planned.rows.filter(isChanged);
  const leftover = isRepeated ? '' : leftoverText(planned);
  return (
    <section className={styles.sheet} aria-label={`Score sheet of ${raterName(planned)}`}>
      <header className={styles.head}>
        <h3 className={styles.name}>{raterName(planned)}</h3>
        <span className={styles.about}>{about}</span>
        <Checkbox
          label="Take"
          checked={isWanted}
          disabled={isRepeated || origin === 'foreign'}
          onChange={(event) => onDecide(taking(planned, choice, event.currentTarget.checked))}
        />
      </header>
      <p className={styles.edition}>{edition}</p>
      {!planned.isRepeated && <p className={styles.counts}>{sheetCounts(planned)}</p>}
      {sheetNotes(planned).map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {planned.person && (
        <PersonChoice planned={planned} onChoose={(personId) => onDecide({ ...choice, personId })} />
      )}
      {isLate && isRoundOpen && hasValues(planned) && (
        <SegmentedControl
          size="xs"
          aria-label="Which round its values go to"
          value={round === returned.sheet.round ? 'own' : 'new'}
          data={[
            { value: 'new', label: 'A round of its own' },
            { value: 'own', label: `Round ${returned.sheet.round}, as it was sent` },
          ]}
          onChange={(value) => onDecide({ ...choice, isForItsOwnRound: value === 'own' })}
        />
      )}
      {changed.map(({ handoffId, name, changes }) => (
        <p key={handoffId} className={styles.changed}>
          <strong>{shownName(name)}</strong> changed since: {changes.join('; ')}.
        </p>
      ))}
      <RedrawnList planned={planned} choice={choice} onDecide={onDecide} />
      <ConflictList planned={planned} choice={choice} onDecide={onDecide} />
      {leftover !== '' && <Leftover text={leftover} />}
    </section>
  );
}

/** To take a sheet of a map that was drawn again is to take all that was matched by name, unless some of it is chosen. */
function taking({ origin, rows }: PlannedSheet, choice: SheetChoice, isTaken: boolean): SheetChoice {
  if (!isTaken || origin !== 'redrawn' || choice.redrawn?.length) return { ...choice, isTaken };
  const matched = rows.filter(({ redrawnAs }) => redrawnAs !== null);
  return { ...choice, isTaken, redrawn: matched.map(({ handoffId }) => handoffId) };
}
