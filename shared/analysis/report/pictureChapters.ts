import { displayName } from '../../model/displayName.ts';
import type { WorkflowMap } from '../../model/workflowMap.ts';
import type { MapAnalysis } from '../analyseMap.ts';
import { figureText } from '../cardEntry.ts';
import { readLens, usualLens } from '../lenses/readLens.ts';
import { matrixFigures } from '../matrixFigures.ts';
import { matrixReading, quadrantReading } from '../pictureReadings.ts';
import { type HeatByReadiness, quadrantNames, quadrantOf } from '../quadrantOf.ts';
import { NO_HANDOFFS } from './rankingChapter.ts';
import {
  heading,
  list,
  missing,
  picture,
  type ReportBlock,
  type ReportTable,
  sentence,
  table,
  textCell,
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

/** What to pilot, to clean up, to tidy and to leave. The dots carry the numbers of the table under the picture. */
export function quadrantBlocks(analysis: MapAnalysis): readonly ReportBlock[] {
  if (analysis.ranked.length === 0) return [missing(NO_HANDOFFS)];
  const figures = quadrantOf(analysis);
  const reading = quadrantReading(figures);
  if (reading === '') return [missing('No handoff has both heat and readiness.')];
  return [sentence(reading), picture('quadrant'), table(placesTable(figures), ''), ...apart(figures)];
}

function placesTable({ placed }: HeatByReadiness): ReportTable {
  return {
    caption: 'Heat and readiness of every handoff',
    columns: [
      { title: 'No.', width: 'digits' },
      { title: 'Handoff', width: 'text' },
      { title: 'Heat', width: 'number' },
      { title: 'Readiness', width: 'number' },
      { title: 'Quadrant', width: 'name' },
    ],
    rows: placed.map(({ place, handoff, heat, readiness, quadrant }) => [
      textCell(String(place)),
      textCell(handoff.name),
      textCell(figureText(heat)),
      textCell(figureText(readiness)),
      textCell(quadrantNames[quadrant]),
    ]),
  };
}

function apart(figures: HeatByReadiness): readonly ReportBlock[] {
  if (figures.apart.length === 0) return [];
  return [
    heading('Without a place'),
    sentence('Heat or readiness is not known.'),
    list(figures.apart.map(({ name }) => name)),
  ];
}
