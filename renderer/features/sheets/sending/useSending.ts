import { useState } from 'react';
import { handoffsOf } from '../../../../shared/model/handoffsOf.ts';
import type { Rater } from '../../../../shared/model/rater.ts';
import { latestRound } from '../../../../shared/model/rounds.ts';
import { useMap } from '../../../app/appContext.ts';
import { newId } from '../../../state/newId.ts';
import type { Sending } from './sendSheet.ts';

export function newRater(): Rater {
  return { type: 'rater', id: newId(), name: '', role: '', laneId: null };
}

/** The sheet that is being put together: at first for somebody new, of all handoffs, for the round begun last. */
export function useSending(): { readonly form: Sending; change(patch: Partial<Sending>): void } {
  const map = useMap();
  const [form, setForm] = useState<Sending>(() => ({
    rater: newRater(),
    round: latestRound(map)?.number ?? 1,
    handoffIds: handoffsOf(map).map(({ id }) => id),
  }));
  return { form, change: (patch) => setForm((before) => ({ ...before, ...patch })) };
}
