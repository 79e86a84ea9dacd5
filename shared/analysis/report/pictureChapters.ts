import { displayName } from '../../model/displayName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis } from '../analyseMap.ts';
import { readLens, usualLens } from '../lenses/readLens.ts';
import { matrixFigures } from '../matrixFigures.ts';
import { matrixReading, quadrantReading } from '../pictureReadings.ts';
import { type HeatByReadiness, quadrantNames, quadrantOf, quadrants } from '../quadrantOf.ts';
import { NO_HANDOFFS } from './rankingChapter.ts';
import {
  heading,
  list,
  missing,
  picture,
  type ReportBlock,
  type ReportLegend,
  sentence,
} from './reportBlock.ts';

/** Which lanes hand to which, by the hottest handoff between them. */
export function matrixBlocks(map: WorkflowMap, analysis: MapAnalysis): readonly ReportBlock[] {
  if (analysis.ranked.length === 0) return [missing(NO_HANDOFFS)];
  const laneName = (id: string) => {
    const lane = map.lane.get(id);
    return lane ? displayName(lane) : id;
  };
  const reading = matrixReading(matrixFigures(map, readLens(map, analysis, usualLens)), 'max', laneName);
  return [reading === '' ? missing('No handoff is scored.') : sentence(reading), picture('matrix')];
}

/** What to pilot, to clean up, to tidy and to leave. The dots carry the numbers of the lists under the picture. */
export function quadrantBlocks(analysis: MapAnalysis): readonly ReportBlock[] {
  if (analysis.ranked.length === 0) return [missing(NO_HANDOFFS)];
  const figures = quadrantOf(analysis);
  const reading = quadrantReading(figures);
  if (reading === '') return [missing('No handoff has both heat and readiness.')];
  return [
    sentence(reading),
    picture('quadrant'),
    { kind: 'legends', legends: legendsOf(figures) },
    ...apart(figures),
  ];
}

/** The handoffs of each part, by their places in the ranking, which has the heat and readiness of each. */
function legendsOf({ placed }: HeatByReadiness): readonly ReportLegend[] {
  return quadrants.flatMap((quadrant) => {
    const items = placed
      .filter((each) => each.quadrant === quadrant)
      .map(({ place, handoff }) => ({ number: place, text: handoff.name }));
    return items.length === 0 ? [] : [{ title: quadrantNames[quadrant], items }];
  });
}

function apart(figures: HeatByReadiness): readonly ReportBlock[] {
  if (figures.apart.length === 0) return [];
  return [
    heading('Without a place'),
    sentence('Heat or readiness is not known.'),
    list(figures.apart.map(({ name }) => name)),
  ];
}
