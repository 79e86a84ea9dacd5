import { SegmentedControl } from '@mantine/core';
import { useStore } from 'zustand';
import { useApp, useMap, useSession } from '../../../app/appContext.ts';
import { QuietText } from '../../../ui/QuietText.tsx';
import { AskedDimension } from '../AskedDimension.tsx';
import { giveAnswer, giveAnswerAndMoveOn } from '../giveAnswer.ts';
import { currentRater, raterAnswers } from '../raterAnswers.ts';
import { useRaterNames } from '../useRaterNames.ts';
import { HiddenGrid } from './HiddenGrid.tsx';
import styles from './HiddenScorecard.module.css';
import { NewRaters } from './NewRaters.tsx';
import { type RoundOrder, roundStore } from './roundStore.ts';

const orders: { value: RoundOrder; label: string }[] = [
  { value: 'handoff', label: 'Handoff by handoff' },
  { value: 'rater', label: 'Rater by rater' },
];

/** Takes answers without showing any: the question is read aloud, and the grid says who has answered what. */
export function HiddenScorecard({ handoffId }: { readonly handoffId: string }) {
  const app = useApp();
  const map = useMap();
  const { dimension, raterId } = useSession(({ dimension, raterId }) => ({ dimension, raterId }));
  const order = useStore(roundStore, (state) => state.order);
  const rater = currentRater(map, raterId, useRaterNames());
  const answers = raterAnswers(map, handoffId, rater?.id ?? null).scores;
  return (
    <>
      <AskedDimension
        dimension={dimension}
        value={undefined}
        isAnswered={answers[dimension] !== undefined}
        onAnswer={(score) => giveAnswerAndMoveOn(app, handoffId, dimension, score)}
        onClear={() => giveAnswer(app, handoffId, dimension, null)}
      />
      <HiddenGrid handoffId={handoffId} raterId={rater?.id ?? null} dimension={dimension} />
      <NewRaters />
      <SegmentedControl
        fullWidth
        size="xs"
        className={styles.order ?? ''}
        aria-label="Order of keying in"
        data={orders}
        value={order}
        onChange={(chosen) => roundStore.setState({ order: chosen })}
      />
      <QuietText>Digits answer and move on. Arrow keys go to another rater or dimension.</QuietText>
    </>
  );
}
