import { memo, useEffect, useRef } from 'react';
import type { Dimension, Score } from '../../../../shared/model/dimension.ts';
import { sheetHandoff } from '../../../../shared/model/merge/sheetHandoff.ts';
import { type Rating, ratingId } from '../../../../shared/model/rating.ts';
import type { Sheet } from '../../../../shared/model/sheet.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import { type App, useApp } from '../../../app/appContext.ts';
import { goToPlace, useSheet } from './openSheet.ts';
import styles from './SheetTable.module.css';

/** The whole sheet as on paper: one row a handoff, one box a dimension. A click asks the box. */
export function SheetTable() {
  const app = useApp();
  const { map, sheet, place } = useSheet();
  return (
    <section className={styles.frame} aria-label="All boxes of the sheet">
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Handoff
            </th>
            {sheet.asked.map(({ dimension, name }) => (
              <th key={dimension} scope="col" className={styles.dimension}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.handoffIds.map((handoffId, index) => {
            const { sender, receiver } = sheetHandoff(map, handoffId);
            return (
              <Row
                key={handoffId}
                app={app}
                sheet={sheet}
                handoffId={handoffId}
                number={index + 1}
                name={`${shownName(sender)} → ${shownName(receiver)}`}
                rating={map.rating.get(ratingId(handoffId, sheet.raterId, sheet.round))}
                asked={place.handoffId === handoffId ? place.dimension : null}
              />
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly app: App;
  readonly sheet: Sheet;
  readonly handoffId: string;
  readonly number: number;
  readonly name: string;
  readonly rating: Rating | undefined;
  /** The dimension that is asked, or null in the rows that are not. */
  readonly asked: Dimension | null;
}

const Row = memo(function Row({ app, sheet, handoffId, number, name, rating, asked }: RowProps) {
  const row = useRef<HTMLTableRowElement>(null);
  useEffect(() => {
    if (asked !== null) row.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  return (
    <tr ref={row} className={styles.row} data-current={asked !== null || undefined}>
      <th scope="row" className={styles.handoff}>
        <span className={styles.number}>{number}</span>
        <span className={styles.name}>{name}</span>
        {rating?.comment && <span className={styles.remark}>comment</span>}
      </th>
      {sheet.asked.map(({ dimension, name: question }) => (
        <td key={dimension}>
          <Box
            label={`${question} of ${name}`}
            score={rating?.scores[dimension]}
            isAsked={asked === dimension}
            onAsk={() => goToPlace(app, { handoffId, dimension })}
          />
        </td>
      ))}
    </tr>
  );
});

function Box({
  label,
  score,
  isAsked,
  onAsk,
}: {
  readonly label: string;
  readonly score: Score | undefined;
  readonly isAsked: boolean;
  onAsk(): void;
}) {
  const said = score === undefined ? 'no answer' : score === 'unknown' ? 'don’t know' : String(score);
  return (
    <button
      type="button"
      className={styles.box}
      aria-label={`${label}: ${said}`}
      aria-current={isAsked || undefined}
      tabIndex={isAsked ? 0 : -1}
      onClick={onAsk}
    >
      {score === 'unknown' ? '?' : score}
    </button>
  );
}
