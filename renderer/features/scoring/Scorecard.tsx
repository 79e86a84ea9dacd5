import { useCallback, useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ScoredHandoff } from '../../../shared/analysis/analyseMap.ts';
import type { Medians } from '../../../shared/analysis/heat.ts';
import { roundBefore, roundScores } from '../../../shared/analysis/roundScores.ts';
import { type Dimension, dimensions, type Score } from '../../../shared/model/dimension.ts';
import { hiddenRound, latestRound } from '../../../shared/model/rounds.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { useApp, useMap, useSession } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import { AskedDimension } from './AskedDimension.tsx';
import { giveAnswer, giveAnswerAndMoveOn } from './giveAnswer.ts';
import { RaterMenu } from './RaterMenu.tsx';
import { RatingComments } from './RatingComments.tsx';
import { currentRater, raterAnswers } from './raterAnswers.ts';
import { EarlierRound } from './rounds/EarlierRound.tsx';
import { HiddenScorecard } from './rounds/HiddenScorecard.tsx';
import { KeepEarlier } from './rounds/KeepEarlier.tsx';
import { RoundBar } from './rounds/RoundBar.tsx';
import { RoundResult } from './rounds/RoundResult.tsx';
import { roundStore } from './rounds/roundStore.ts';
import styles from './Scorecard.module.css';
import { ScoreRow } from './ScoreRow.tsx';
import { useRaterNames } from './useRaterNames.ts';

/** The scores of a handoff in the round that takes answers, hidden or open, or in an earlier one, as it was. */
export function Scorecard({ handoff }: { readonly handoff: ScoredHandoff }) {
  const map = useMap();
  const raterId = useSession((state) => state.raterId);
  const lookedAt = useStore(roundStore, (state) => state.lookedAt);
  const id = handoff.found.id;
  return (
    <Section title="Scores" aside={<RaterMenu current={currentRater(map, raterId, useRaterNames())} />}>
      <RoundBar />
      {lookedAt !== null ? (
        <EarlierRound handoffId={id} round={lookedAt} />
      ) : hiddenRound(map) ? (
        <HiddenScorecard handoffId={id} />
      ) : (
        <OpenScorecard handoff={handoff} />
      )}
    </Section>
  );
}

/** The dimension asked now, in full, and under it all eight with the current rater's answers. */
function OpenScorecard({ handoff }: { readonly handoff: ScoredHandoff }) {
  const app = useApp();
  const map = useMap();
  const { dimension, raterId } = useSession(({ dimension, raterId }) => ({ dimension, raterId }));
  const names = useRaterNames();
  const id = handoff.found.id;
  const rater = currentRater(map, raterId, names);
  const answers = raterAnswers(map, id, rater?.id ?? null).scores;
  const { byDimension } = handoff.scores;
  const showOthers = dimensions.some((each) =>
    byDimension[each].values.some((value) => value.raterId !== rater?.id),
  );
  const before = mediansBefore(map, id);
  const rows = useFocusOnCurrent(dimension);
  const answer = useCallback(
    (asked: Dimension, score: Score) => giveAnswer(app, id, asked, score),
    [app, id],
  );
  return (
    <>
      {map.round.size > 0 && <RoundResult scores={handoff.scores} names={names} />}
      {map.round.size > 0 && <KeepEarlier handoffId={id} />}
      <AskedDimension
        dimension={dimension}
        value={answers[dimension]}
        onAnswer={(score) => giveAnswerAndMoveOn(app, id, dimension, score)}
        onClear={() => giveAnswer(app, id, dimension, null)}
      />
      <div ref={rows} className={styles.rows} data-scorecard={id}>
        {dimensions.map((each) => (
          <ScoreRow
            key={each}
            dimension={each}
            value={answers[each]}
            isCurrent={each === dimension}
            scores={byDimension[each]}
            before={before?.[each] ?? null}
            names={names}
            showOthers={showOthers}
            onAnswer={answer}
          />
        ))}
      </div>
      {rater && <RatingComments key={id} handoffId={id} rater={rater} names={names} />}
    </>
  );
}

/** The medians of the round before the one that takes answers, where somebody has scored the handoff in both. */
function mediansBefore(map: WorkflowMap, handoffId: string): Medians | null {
  const round = latestRound(map)?.number ?? 1;
  const before = roundBefore(map, handoffId, round);
  if (before === null || roundScores(map, handoffId, round).coverage === 0) return null;
  return roundScores(map, handoffId, before).medians;
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
