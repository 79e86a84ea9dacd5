import { useCallback, useEffect, useRef } from 'react';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import { type Dimension, dimensions, type Score } from '../../../shared/model/dimension.ts';
import { useApp, useMap, useSession } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { AskedDimension } from './AskedDimension.tsx';
import { giveAnswer, giveAnswerAndMoveOn } from './giveAnswer.ts';
import { RaterMenu } from './RaterMenu.tsx';
import { currentRater, raterAnswers } from './raterAnswers.ts';
import styles from './Scorecard.module.css';
import { ScoreRow } from './ScoreRow.tsx';

/** The dimension asked now, in full, and under it all eight with the current rater's answers. */
export function Scorecard({ handoff }: { readonly handoff: ScoredHandoff }) {
  const app = useApp();
  const map = useMap();
  const { dimension, raterId } = useSession(({ dimension, raterId }) => ({ dimension, raterId }));
  const id = handoff.found.id;
  const rater = currentRater(map, raterId);
  const answers = raterAnswers(map, id, rater?.id ?? null).scores;
  const { byDimension } = handoff.scores;
  const showOthers = dimensions.some((each) =>
    byDimension[each].values.some((value) => value.raterId !== rater?.id),
  );
  const rows = useFocusOnCurrent(dimension);
  const answer = useCallback(
    (asked: Dimension, score: Score) => giveAnswer(app, id, asked, score),
    [app, id],
  );
  return (
    <Section title="Scores" aside={<RaterMenu current={rater} />}>
      <AskedDimension
        dimension={dimension}
        value={answers[dimension]}
        onAnswer={(score) => giveAnswerAndMoveOn(app, id, dimension, score)}
        onClear={() => giveAnswer(app, id, dimension, null)}
      />
      <div ref={rows} className={styles.rows} data-scorecard>
        {dimensions.map((each) => (
          <ScoreRow
            key={each}
            dimension={each}
            value={answers[each]}
            isCurrent={each === dimension}
            scores={byDimension[each]}
            raters={map.rater}
            showOthers={showOthers}
            onAnswer={answer}
          />
        ))}
      </div>
    </Section>
  );
}

/** The row of the dimension asked stays in sight; the focus, while it is on a row, follows it. */
function useFocusOnCurrent(dimension: Dimension): React.RefObject<HTMLDivElement | null> {
  const rows = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = rows.current;
    const row = element?.querySelector<HTMLElement>(`[data-dimension="${dimension}"]`);
    row?.scrollIntoView({ block: 'nearest' });
    if (!element?.contains(document.activeElement)) return;
    row?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [dimension]);
  return rows;
}
