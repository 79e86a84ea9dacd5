import type { FoundHandoff } from '../../model/handoffs.ts';
import { handoffsOf } from '../../model/handoffsOf.ts';
import type { MeasureBasis, Measures } from '../../model/measures.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { Figure } from './figure.ts';
import { type FlowEfficiency, flowEfficiency } from './flowEfficiency.ts';
import {
  exceptionRate,
  exceptionsAWeek,
  type FigureName,
  firstPassRate,
  firstPassShare,
  handoffFigures,
  quotient,
} from './handoffFigures.ts';

/** A figure over several handoffs: a sum, or a rate over them all. */
export interface Total {
  /** Of a sum, where it is known at every handoff; of a rate, over the handoffs at which it is known. Else null. */
  readonly value: number | null;
  /** What a sum comes to at least, above 0, where it is not known at every handoff; null of a rate. */
  readonly atLeast: number | null;
  /** At how many it is known, of how many. */
  readonly known: number;
  /** At how many more it is known in part. */
  readonly partly: number;
  readonly handoffs: number;
  /** Measured where every figure in it is measured; null where nothing of the total is known. */
  readonly basis: MeasureBasis | null;
}

export interface MeasureTotals {
  readonly figures: Readonly<Record<FigureName, Total>>;
  readonly flowEfficiency: FlowEfficiency;
}

/** What the measures of the whole workflow come to. */
export function measureTotals(map: WorkflowMap): MeasureTotals {
  const handoffs = handoffsOf(map);
  const sum = (name: FigureName) => sumOf(handoffs, handoffFigures[name]);
  return {
    figures: {
      exceptionsAWeek: sum('exceptionsAWeek'),
      exceptionRate: rateOf(handoffs, exceptionRate, (known) =>
        quotient(
          add(known, (measures) => exceptionsAWeek(measures).value),
          add(known, volumeOf),
        ),
      ),
      firstPassRate: rateOf(handoffs, firstPassRate, (known) =>
        firstPassShare(
          add(known, ({ managerTouches }) => managerTouches?.value),
          add(known, volumeOf),
        ),
      ),
      hoursWaitingAWeek: sum('hoursWaitingAWeek'),
      itemsWaiting: sum('itemsWaiting'),
      hiddenLaborHours: sum('hiddenLaborHours'),
      hiddenLaborCost: sum('hiddenLaborCost'),
    },
    flowEfficiency: flowEfficiency(map),
  };
}

/**
 * The figure summed over the handoffs. No figure is below 0, so where it is not known at all of them, the sum of what
 * is known, in full or in part, is what it comes to at least.
 */
function sumOf(handoffs: readonly FoundHandoff[], figure: (measures: Measures) => Figure): Total {
  const figures = handoffs.map(({ record }) => figure(record.measures));
  const known = figures.filter(({ value }) => value !== null).length;
  const partly = figures.filter(({ atLeast }) => atLeast !== null).length;
  const sum = figures.reduce((total, { value, atLeast }) => total + (value ?? atLeast ?? 0), 0);
  const isWhole = known > 0 && known === handoffs.length;
  const value = isWhole ? sum : null;
  // At least 0 says nothing.
  const atLeast = !isWhole && sum > 0 ? sum : null;
  const isMeasured = figures.every(({ basis }) => basis !== 'estimated');
  const isKnown = value !== null || atLeast !== null;
  return {
    value,
    atLeast,
    known,
    partly,
    handoffs: handoffs.length,
    basis: isKnown ? (isMeasured ? 'measured' : 'estimated') : null,
  };
}

/** What `total` makes of the measures of the handoffs at which the rate is known; it says nothing of the others. */
function rateOf(
  handoffs: readonly FoundHandoff[],
  figure: (measures: Measures) => Figure,
  total: (known: readonly Measures[]) => number | null,
): Total {
  const known: Measures[] = [];
  let isMeasured = true;
  for (const { record } of handoffs) {
    const { value, basis } = figure(record.measures);
    if (value === null) continue;
    known.push(record.measures);
    isMeasured &&= basis === 'measured';
  }
  const isKnown = known.length > 0;
  return {
    value: isKnown ? total(known) : null,
    atLeast: null,
    partly: 0,
    known: known.length,
    handoffs: handoffs.length,
    basis: isKnown ? (isMeasured ? 'measured' : 'estimated') : null,
  };
}

function add(
  measures: readonly Measures[],
  value: (measures: Measures) => number | null | undefined,
): number {
  return measures.reduce((sum, each) => sum + (value(each) ?? 0), 0);
}

function volumeOf({ volume }: Measures): number | undefined {
  return volume?.value;
}
