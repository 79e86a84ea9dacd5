import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { type HandoffPage, handoffPage } from '../../../shared/analysis/report/handoffPage.ts';
import { drawScorecard } from '../../../shared/drawing/drawScorecard.ts';
import {
  type FittedHandoffPage,
  fitHandoffPage,
  handoffPageMeasures,
} from '../../../shared/drawing/fitHandoffPage.ts';
import { measureNames } from '../../../shared/model/measures.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { fullHandoff } from '../../support/fullHandoff.ts';
import { templateMap } from '../../support/templateMap.ts';

/** A4 and Letter between their margins, in points. */
const rooms = [
  { width: 493, height: 716 },
  { width: 510, height: 677 },
];
const { titleLine, afterTitle, headHeight, line, heading } = handoffPageMeasures;

function pageOf(map: WorkflowMap, handoffId: string): HandoffPage {
  const analysis = analyseMap(map);
  const handoff = analysis.byId.get(handoffId);
  if (!handoff) throw new Error('There is no such handoff.');
  return handoffPage(map, analysis, handoff, { comments: true, raters: 'named' });
}

function scorecardHeight({ scorecard }: HandoffPage, width: number): number {
  return Number(drawScorecard(scorecard, width).attributes.height);
}

function linesOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.split('\n').length, 0);
}

/** What both columns and everything above and under them take, in points. */
function heightsOf({ title, ...fitted }: FittedHandoffPage, scorecard: number): readonly number[] {
  const around = title.split('\n').length * titleLine + afterTitle + headHeight + scorecard + line;
  const texts = (entries: FittedHandoffPage['record']) => entries.map(({ text }) => text);
  const { record, toSettle, measures, sources, figures, comments } = fitted;
  const left = linesOf([...texts(record), ...toSettle.texts]) + Number(toSettle.left > 0);
  const right =
    linesOf([
      ...texts(measures),
      ...(sources === '' ? [] : [sources]),
      ...texts(figures),
      ...(comments?.texts ?? []),
    ]) + Number((comments?.left ?? 0) > 0);
  return [around + 2 * heading + left * line, around + 3 * heading + right * line];
}

describe('[RE4] the one page of a handoff', () => {
  it.each(rooms)('holds the fullest handoff within $height points, and says what it left out', (room) => {
    const { map, handoffId } = fullHandoff();
    const page = pageOf(map, handoffId);
    expect(page.comments).toHaveLength(30);
    const scorecard = scorecardHeight(page, room.width);
    const fitted = fitHandoffPage(page, `1. ${handoffId.repeat(4)}`, room, scorecard);
    for (const height of heightsOf(fitted, scorecard)) expect(height).toBeLessThanOrEqual(room.height);
    expect(fitted.record).toHaveLength(page.record.length);
    expect(fitted.measures).toHaveLength(measureNames.length);
    expect(fitted.figures).toHaveLength(page.figures.length);
    const { texts = [], left = 0 } = fitted.comments ?? {};
    expect(texts.length + left).toBe(30);
    expect(fitted.shortened).toBeGreaterThan(9);
  });

  it('shortens nothing where everything has room', () => {
    const map = templateMap('stale-lead');
    const [top] = analyseMap(map).ranked;
    const page = pageOf(map, top?.found.id ?? '');
    const [room] = rooms;
    const fitted = room && fitHandoffPage(page, top?.name ?? '', room, scorecardHeight(page, room.width));
    expect(fitted?.record.map(({ text }) => text.replaceAll('\n', ' '))).toEqual(
      page.record.map(({ text }) => text),
    );
    expect(fitted?.comments?.left).toBe(0);
  });
});
