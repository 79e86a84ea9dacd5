import type { Score } from '../../../../shared/model/dimension.ts';
import { sheetHandoff } from '../../../../shared/model/merge/sheetHandoff.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import { useApp } from '../../../app/appContext.ts';
import { TextProperty } from '../../../ui/TextProperty.tsx';
import { answerSheet, writeComment } from './answerSheet.ts';
import { useSheet } from './openSheet.ts';
import styles from './SheetQuestion.module.css';
import { answerAt, commentAt } from './sheetPlaces.ts';

/** The box that is asked: its handoff, its question as it was sent, and a sentence for every answer. */
export function SheetQuestion() {
  const app = useApp();
  const { map, sheet, place } = useSheet();
  const { handoffId, dimension } = place;
  const asked = sheet.asked.find((each) => each.dimension === dimension);
  const { sender, receiver, fromLane, toLane } = sheetHandoff(map, handoffId);
  const value = answerAt(map, sheet, place);
  if (!asked) return null;
  return (
    <section className={styles.question} aria-live="polite">
      <p className={styles.count}>
        Handoff {sheet.handoffIds.indexOf(handoffId) + 1} of {sheet.handoffIds.length} · question{' '}
        {sheet.asked.indexOf(asked) + 1} of {sheet.asked.length}
      </p>
      <h2 className={styles.handoff}>
        {shownName(sender)} → {shownName(receiver)}
      </h2>
      <p className={styles.lanes}>
        {shownName(fromLane)} to {shownName(toLane)}
      </p>
      <h3 className={styles.dimension}>{asked.name}</h3>
      <p className={styles.words}>{asked.question}</p>
      <ol className={styles.levels}>
        {asked.levels.map((sentence, index) => (
          <Answer key={sentence} mark={String(index + 1)} score={(index + 1) as Score} value={value}>
            {sentence}
          </Answer>
        ))}
        <Answer mark="?" score="unknown" value={value}>
          I don’t know.
        </Answer>
      </ol>
      <div data-sheet-comment>
        <TextProperty
          key={handoffId}
          label="Comment on this handoff"
          stacked
          placeholder="Why, or what would have to be known"
          value={commentAt(map, sheet, handoffId)}
          onCommit={(comment) => writeComment(app, handoffId, comment)}
        />
      </div>
    </section>
  );
}

function Answer({
  mark,
  score,
  value,
  children,
}: {
  readonly mark: string;
  readonly score: Score;
  readonly value: Score | undefined;
  readonly children: string;
}) {
  const app = useApp();
  return (
    <li>
      <button
        type="button"
        className={styles.level}
        aria-pressed={value === score}
        onClick={() => answerSheet(app, score)}
      >
        <span className={styles.key}>{mark}</span>
        <span>{children}</span>
      </button>
    </li>
  );
}
