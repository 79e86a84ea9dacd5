import { latestRatings } from '../../../shared/analysis/latestRatings.ts';
import { commentRating } from '../../../shared/model/edits/commentRating.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import { type RaterNames, raterName } from '../../../shared/model/raterNames.ts';
import { ratingId } from '../../../shared/model/rating.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { TextProperty } from '../../ui/TextProperty.tsx';
import styles from './RatingComments.module.css';
import { raterAnswers } from './raterAnswers.ts';

interface RatingCommentsProps {
  readonly handoffId: string;
  /** Who scores now. */
  readonly rater: Rater;
  readonly names: RaterNames;
}

/** Why the raters answered so: the current rater’s words in a field, those of the others beside their marks. */
export function RatingComments({ handoffId, rater, names }: RatingCommentsProps) {
  const map = useMap();
  const edit = useEdit();
  const raterId = rater.id;
  const { round } = raterAnswers(map, handoffId, raterId);
  const own = map.rating.get(ratingId(handoffId, raterId, round))?.comment ?? '';
  const keep = (comment: string): void => {
    const time = new Date().toISOString();
    edit('comment on scores', (before) =>
      commentRating(before, { handoffId, raterId, round, comment, time }),
    );
  };
  return (
    <div className={styles.comments} data-rating-comment={handoffId}>
      <TextProperty
        key={`${raterId} ${round}`}
        stacked
        label={`Why ${raterName(names, raterId)} answers so`}
        value={own}
        placeholder="Comment, then Enter"
        onCommit={keep}
      />
      <OtherComments handoffId={handoffId} raterId={raterId} names={names} />
    </div>
  );
}

interface OtherCommentsProps {
  readonly handoffId: string;
  readonly raterId: string;
  readonly names: RaterNames;
}

function OtherComments({ handoffId, raterId, names }: OtherCommentsProps) {
  const ratings = latestRatings(useMap(), handoffId);
  const comments = new Map(ratings.map(({ raterId: by, comment }) => [by, comment]));
  const others = [...names].filter(([id]) => id !== raterId && comments.get(id));
  if (others.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Comments of the other raters">
      {others.map(([id, { name, mark }]) => (
        <li key={id} className={styles.comment}>
          <abbr className={styles.mark} title={name}>
            {mark}
          </abbr>
          <span className={styles.text} dir="auto">
            {comments.get(id)}
          </span>
        </li>
      ))}
    </ul>
  );
}
