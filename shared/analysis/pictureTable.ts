import { displayName } from '../model/displayName.ts';
import { type RaterMode, raterNames } from '../model/raterNames.ts';
import type { WorkflowMap } from '../model/workflowMap.ts';
import { analyseMap, type ScoredHandoff } from './analyseMap.ts';
import { dimensionTexts } from './dimensionTexts.ts';
import { dotPlotOf } from './dotPlotOf.ts';
import { pairKey } from './laneMatrix.ts';
import { readLens } from './lenses/readLens.ts';
import { matrixText } from './matrixFigure.ts';
import { matrixFigures, type TogetherFigures } from './matrixFigures.ts';
import { measureThrough } from './matrixMeasure.ts';
import { medianProfile } from './medianProfile.ts';
import { paretoOf } from './paretoOf.ts';
import type { DrawnSubject } from './pictureSubject.ts';
import { quadrantNames, quadrantOf } from './quadrantOf.ts';

/** One value of a table: a number as it is read in the picture, or words; “–” where it is not known. */
export type TableCell = number | string;

export interface TableRow {
  /** Unique in its table. */
  readonly id: string;
  /** The handoff that the row is about, where it is about one. */
  readonly handoffId: string | null;
  readonly cells: readonly TableCell[];
}

export interface TableColumn {
  /** Unique in its table. */
  readonly id: string;
  readonly name: string;
}

/** What a picture shows, to be read line by line. The first column names the row; a row has a cell for each. */
export interface PictureTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** The table of a picture, from the same figures; null when the handoff that it is about is not on the map. */
export function pictureTable(
  map: WorkflowMap,
  subject: DrawnSubject,
  raters: RaterMode,
): PictureTable | null {
  switch (subject.kind) {
    case 'matrix':
      return matrixTable(map, subject);
    case 'quadrant':
      return quadrantTable(map);
    case 'pareto':
      return paretoTable(map);
    case 'profile':
      return profileTable(map, subject.handoffId);
    case 'dotPlot':
      return dotPlotTable(map, subject.handoffId, raters);
  }
}

function matrixTable(
  map: WorkflowMap,
  { lens, measure: wanted }: Extract<DrawnSubject, { kind: 'matrix' }>,
): PictureTable {
  const readings = readLens(map, analyseMap(map), lens);
  const { lanes, cells, rows, columns, total } = matrixFigures(map, readings);
  const measure = measureThrough(readings.lens, wanted);
  const byPair = new Map(cells.map((cell) => [pairKey(cell.fromLaneId, cell.toLaneId), cell.figures]));
  const told = (figures: TogetherFigures | undefined) => asRead(matrixText(figures, measure, readings));
  return {
    columns: [
      ...named('From'),
      ...lanes.map((lane) => ({ id: lane.id, name: `to ${displayName(lane)}` })),
      ...named('all'),
    ],
    rows: [
      ...lanes.map((from) =>
        plainRow(from.id, [
          displayName(from),
          ...lanes.map((to) => told(byPair.get(pairKey(from.id, to.id)))),
          told(rows.get(from.id)),
        ]),
      ),
      plainRow('all', ['all', ...lanes.map(({ id }) => told(columns.get(id))), told(total)]),
    ],
  };
}

function quadrantTable(map: WorkflowMap): PictureTable {
  const { placed, apart } = quadrantOf(analyseMap(map));
  return {
    columns: named('Handoff', 'Heat', 'Readiness', 'Quadrant'),
    rows: [
      ...placed.map(({ handoff, heat, readiness, quadrant }) =>
        handoffRow(handoff, [rounded(heat), rounded(readiness), quadrantNames[quadrant]]),
      ),
      ...apart.map((handoff) =>
        handoffRow(handoff, [rounded(handoff.heat), rounded(handoff.readiness), 'Without a place']),
      ),
    ],
  };
}

function paretoTable(map: WorkflowMap): PictureTable {
  const { bars, total, unscored } = paretoOf(analyseMap(map));
  return {
    columns: named('Handoff', 'Heat', 'Share of heat', 'Share so far'),
    rows: [
      ...bars.map(({ handoff, heat, cumulative }) =>
        handoffRow(handoff, [rounded(heat), percent(heat / total), percent(cumulative)]),
      ),
      ...unscored.map((handoff) => handoffRow(handoff, ['–', '–', '–'])),
    ],
  };
}

function profileTable(map: WorkflowMap, handoffId: string): PictureTable | null {
  const profile = medianProfile(analyseMap(map), handoffId);
  if (!profile) return null;
  return {
    columns: named('Dimension', 'Median', 'Lowest', 'Highest', 'Median of the map'),
    rows: profile.lines.map(({ dimension, median, range, mapMedian }) =>
      plainRow(dimension, [
        dimensionTexts[dimension].name,
        median ?? '–',
        range?.[0] ?? '–',
        range?.[1] ?? '–',
        mapMedian ?? '–',
      ]),
    ),
  };
}

function dotPlotTable(map: WorkflowMap, handoffId: string, mode: RaterMode): PictureTable | null {
  const handoff = analyseMap(map).byId.get(handoffId);
  if (!handoff) return null;
  const names = raterNames(map, mode);
  const { lines } = dotPlotOf(handoff, names);
  const answered = new Set(lines.flatMap(({ dots }) => dots.map(({ raterId }) => raterId)));
  const raters = [...names].filter(([id]) => answered.has(id));
  return {
    columns: [...named('Dimension'), ...raters.map(([id, { name }]) => ({ id, name })), ...named('Median')],
    rows: lines.map(({ dimension, dots, median }) => {
      const values = new Map(dots.map(({ raterId, value }) => [raterId, value === 'unknown' ? '?' : value]));
      const given = raters.map(([id]) => values.get(id) ?? '–');
      return plainRow(dimension, [dimensionTexts[dimension].name, ...given, median ?? '–']);
    }),
  };
}

function named(...names: readonly string[]): TableColumn[] {
  return names.map((name) => ({ id: name, name }));
}

function plainRow(id: string, cells: readonly TableCell[]): TableRow {
  return { id, handoffId: null, cells };
}

function handoffRow({ found, name }: ScoredHandoff, cells: readonly TableCell[]): TableRow {
  return { id: found.id, handoffId: found.id, cells: [name, ...cells] };
}

/** A number where the text is one. */
function asRead(text: string): TableCell {
  if (text === '?') return '–';
  return /^\d+$/.test(text) ? Number(text) : text;
}

function rounded(value: number | null): TableCell {
  return value === null ? '–' : Math.round(value);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
