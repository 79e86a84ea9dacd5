import { counted } from '../../model/counted.ts';
import type { Total } from './measureTotals.ts';

type Coverage = Pick<Total, 'known' | 'handoffs'> & Partial<Pick<Total, 'partly'>>;

/** At how many handoffs a figure is known, in whole and in part: “at 3 of 9 handoffs, in part at 2”. */
export function coveragePhrase({ known, partly = 0, handoffs }: Coverage): string {
  const inPart = partly === 0 ? '' : `, in part at ${partly}`;
  return `at ${known} of ${counted(handoffs, 'handoff')}${inPart}`;
}
