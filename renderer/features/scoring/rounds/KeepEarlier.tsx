import { Button } from '@mantine/core';
import { roundBefore, roundScores } from '../../../../shared/analysis/roundScores.ts';
import { keepEarlierAnswers } from '../../../../shared/model/edits/keepEarlierAnswers.ts';
import { isEmptyDiff } from '../../../../shared/model/mapDiff.ts';
import { latestRound } from '../../../../shared/model/rounds.ts';
import { useApp, useMap } from '../../../app/appContext.ts';
import { runCommand } from '../../../app/useKeyboard.ts';

/** Offers to take over what was not asked again, where a later round asked only some of it. */
export function KeepEarlier({ handoffId }: { readonly handoffId: string }) {
  const app = useApp();
  const map = useMap();
  const round = latestRound(map)?.number ?? 1;
  const before = roundBefore(map, handoffId, round);
  if (before === null || roundScores(map, handoffId, round).coverage === 0) return null;
  if (isEmptyDiff(keepEarlierAnswers(map, { handoffId, round, time: '' }))) return null;
  return (
    <Button
      variant="light"
      size="compact-sm"
      mb={8}
      fullWidth
      onClick={() => void runCommand(app, 'round.keepEarlier')}
    >
      Keep what was not asked again from round {before}
    </Button>
  );
}
