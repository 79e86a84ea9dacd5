import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { CardEntry } from '../cardEntry.ts';
import { coveragePhrase } from '../measures/coveragePhrase.ts';
import { figurePhrase, partlyPhrase } from '../measures/figurePhrase.ts';
import { figureTexts } from '../measures/figureTexts.ts';
import type { FlowEfficiency } from '../measures/flowEfficiency.ts';
import { type FigureName, figureNames } from '../measures/handoffFigures.ts';
import { measureTotals, type Total } from '../measures/measureTotals.ts';
import { missingTimesPhrase } from '../measures/missingTimesPhrase.ts';
import { entries, heading, missing, type ReportBlock } from './reportBlock.ts';

/** What the measures of the whole workflow come to, and at how many handoffs that is known (ME8, ME19). */
export function workflowMeasureBlocks(map: WorkflowMap): readonly ReportBlock[] {
  const title = heading('What the path takes today');
  const isMeasured = [...map.handoff.values()].some(({ measures }) => Object.keys(measures).length > 0);
  if (!isMeasured) return [title, missing('Nothing is measured yet.')];
  const { figures, flowEfficiency } = measureTotals(map);
  const told = figureNames.map((name) => totalEntry(name, figures[name]));
  return [title, entries([...told, efficiencyEntry(flowEfficiency)])];
}

function totalEntry(name: FigureName, total: Total): CardEntry {
  const { name: label, unit } = figureTexts[name];
  if (total.basis === null) return { kind: 'missing', label, text: 'not known at any handoff' };
  return {
    kind: 'text',
    label,
    text: `${partlyPhrase(total, unit)}, ${coveragePhrase(total)}, ${total.basis}`,
  };
}

function efficiencyEntry(efficiency: FlowEfficiency): CardEntry {
  const { value, missing: times } = efficiency;
  const label = 'Flow efficiency';
  if (value === null)
    return { kind: 'missing', label, text: `not known along the longest path: ${missingTimesPhrase(times)}` };
  const share = figurePhrase(value, 'share');
  return { kind: 'text', label, text: `${share} along the longest path, ${coveragePhrase(efficiency)}` };
}
