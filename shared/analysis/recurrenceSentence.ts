import { counted } from '../model/counted.ts';
import { shownName } from '../model/shownName.ts';
import type { Recurrence } from './recurringHeat.ts';

/** What recurs as one sentence, such as “Sales → Dispatch is hot in 3 workflows: 4 handoffs, the hottest 88.” */
export function recurrenceSentence({ kind, name, handoffs, workflows, hottest }: Recurrence): string {
  const figures = `the hottest ${Math.round(hottest)}`;
  if (kind === 'pair') {
    return `${name} is hot in ${counted(workflows, 'workflow')}: ${counted(handoffs, 'handoff')}, ${figures}.`;
  }
  const load = `${counted(handoffs, 'hot handoff')} in ${counted(workflows, 'workflow')}, ${figures}.`;
  return kind === 'owner'
    ? `${shownName(name)} owns ${load}`
    : `${shownName(name)} is the system of record of ${load}`;
}
