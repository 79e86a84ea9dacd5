import { shownName } from '../../model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../../model/workflowMap.ts';
import { analyseMap, type MapAnalysis, type ScoredHandoff } from '../analyseMap.ts';
import type { CardEntry } from '../cardEntry.ts';
import { coverEntries } from './coverEntries.ts';
import { disagreementBlocks } from './disagreementChapter.ts';
import { handoffPage } from './handoffPage.ts';
import { methodBlocks } from './methodChapter.ts';
import { ownershipBlocks } from './ownershipChapter.ts';
import { parkingLotBlocks } from './parkingLotChapter.ts';
import { matrixBlocks, quadrantBlocks } from './pictureChapters.ts';
import { promiseBlocks } from './promiseChapter.ts';
import { rankingBlocks } from './rankingChapter.ts';
import { missing, picture, type ReportBlock } from './reportBlock.ts';
import type { ReportEdition } from './reportEdition.ts';

export type ReportChapterId =
  | 'promise'
  | 'map'
  | 'matrix'
  | 'quadrant'
  | 'ranking'
  | 'handoff'
  | 'disagreements'
  | 'ownership'
  | 'parkingLot'
  | 'method'
  | 'cards';

/** Begins on a page of its own, and is a bookmark of the document. */
export interface ReportChapter {
  readonly id: ReportChapterId;
  readonly title: string;
  readonly blocks: readonly ReportBlock[];
}

/** The report of a workshop as plain content, in the order in which it is read. */
export interface WorkshopReport {
  /** Of the document. */
  readonly title: string;
  /** The workflow's name as it heads the cover. */
  readonly workflow: string;
  readonly cover: readonly CardEntry[];
  readonly chapters: readonly ReportChapter[];
  /** The handoffs that have a decision card, in the order of the ranking: the cards end the report. */
  readonly cards: readonly ScoredHandoff[];
}

/** Every part is in every report: as written and scored, or with the sentence that says what is missing. */
export function workshopReport(map: WorkflowMap, edition: ReportEdition): WorkshopReport {
  const analysis = analyseMap(map);
  const workflow = shownName(workflowOf(map).title) || 'Untitled workflow';
  const cards = analysis.ranked.filter(({ found }) => map.pilot.has(found.id));
  return {
    title: `Workshop report – ${workflow}`,
    workflow,
    cover: coverEntries(map, analysis, edition),
    chapters: chaptersOf(map, analysis, edition, cards),
    cards,
  };
}

function chaptersOf(
  map: WorkflowMap,
  analysis: MapAnalysis,
  edition: ReportEdition,
  cards: readonly ScoredHandoff[],
): readonly ReportChapter[] {
  const top = analysis.ranked.filter(({ rank }) => rank !== null).slice(0, edition.topHandoffs);
  return [
    { id: 'promise', title: 'Promise and opening questions', blocks: promiseBlocks(map) },
    {
      id: 'map',
      title: 'Map',
      blocks: [map.step.size === 0 ? missing('Nothing is drawn yet.') : picture('map')],
    },
    { id: 'matrix', title: 'Lane by lane', blocks: matrixBlocks(map, analysis) },
    { id: 'quadrant', title: 'Heat and readiness', blocks: quadrantBlocks(analysis) },
    { id: 'ranking', title: 'Ranking', blocks: rankingBlocks(map, analysis) },
    ...top.map(
      (handoff): ReportChapter => ({
        id: 'handoff',
        title: `${handoff.rank}. ${handoff.name}`,
        blocks: [{ kind: 'handoff', page: handoffPage(map, analysis, handoff, edition) }],
      }),
    ),
    {
      id: 'disagreements',
      title: 'Disagreements',
      blocks: disagreementBlocks(map, analysis, edition.raters),
    },
    { id: 'ownership', title: 'Ownership gaps', blocks: ownershipBlocks(map, analysis) },
    { id: 'parkingLot', title: 'Parking lot', blocks: parkingLotBlocks(map) },
    { id: 'method', title: 'Method and weights', blocks: methodBlocks(map, edition.ownWeightsName) },
    {
      id: 'cards',
      title: 'Decision cards',
      blocks: cards.length === 0 ? [missing('No handoff has a decision card yet.')] : [],
    },
  ];
}
