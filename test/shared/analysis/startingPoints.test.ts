import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { verdictOf } from '../../../shared/analysis/verdict.ts';
import { presetOf } from '../../../shared/analysis/weightPresets.ts';
import { drawHeatMapSheet } from '../../../shared/drawing/drawHeatMapSheet.ts';
import { svgText } from '../../../shared/drawing/svgNode.ts';
import {
  connectionsInOrder,
  stepsInOrder,
  type WorkflowMap,
  workflowOf,
} from '../../../shared/model/workflowMap.ts';
import { templateMap, templateNames } from '../../support/templateMap.ts';

function decisionsIn(map: WorkflowMap): Map<string, string> {
  const analysis = analyseMap(map);
  return new Map(analysis.ranked.map(({ found }) => [found.id, verdictOf(map, analysis, found.id).decision]));
}

/** One line a starting point: what ranks first, how hot it is, what to do about it, and what the weights stress. */
const stories = [
  ['stale-lead', 'step-thinks:step-follow', 86.7, 'finish', 'Balanced'],
  ['duplicate-tickets', 'step-triage:step-plan', 91.7, 'cleanUp', 'Balanced'],
  ['silent-candidates', 'step-debrief:step-tell', 89.1, 'cleanUp', 'Customer promise'],
  ['unbilled-jobs', 'step-check:step-find', 85.3, 'pilot', 'Cash'],
  ['status-updates', 'step-write:step-reads', 88.2, 'finish', null],
  ['vendor-dispatch', 'step-send:step-inbox', 81.3, 'pilot', 'Customer promise'],
  ['loan-review', 'step-analyse:step-check', 76.8, 'pilot', 'Compliance'],
  ['bouncing-tickets', 'step-dig:step-queue', 82.5, 'cleanUp', 'Balanced'],
] as const;
const storied = stories.map(([name]) => name);

describe('the eight starting points', () => {
  it.each(templateNames)('[TP1] %s answers the opening questions', (name) => {
    const { promise, promiseRisk, improvementProof, ownerId, parkingLot } = workflowOf(templateMap(name));
    for (const answer of [promise, promiseRisk, improvementProof, ownerId ?? '']) expect(answer).not.toBe('');
    expect(parkingLot.length).toBeGreaterThanOrEqual(2);
    expect(parkingLot.length).toBeLessThanOrEqual(4);
  });

  it.each(stories)('[TP2] %s hurts most at %s: heat %d, %s', (name, hottest, heat, decision, preset) => {
    const map = templateMap(name);
    const [first] = analyseMap(map).ranked;
    expect(first?.found.id).toBe(hottest);
    expect(first?.heat).toBeCloseTo(heat, 1);
    expect(decisionsIn(map).get(hottest)).toBe(decision);
    expect(presetOf(workflowOf(map).weights)?.name ?? null).toBe(preset);
  });

  it.each(storied)('[TP1] %s has 4 to 6 lanes, 12 to 22 steps and 6 handoffs or more', (name) => {
    const map = templateMap(name);
    expect(map.lane.size).toBeGreaterThanOrEqual(4);
    expect(map.lane.size).toBeLessThanOrEqual(6);
    expect(map.step.size).toBeGreaterThanOrEqual(12);
    expect(map.step.size).toBeLessThanOrEqual(22);
    expect(map.handoff.size).toBeGreaterThanOrEqual(6);
  });

  it.each(storied)('[TP1] %s has an outside party, a start, an end, and a label on every exit', (name) => {
    const map = templateMap(name);
    expect([...map.lane.values()].some(({ kind }) => kind === 'outside')).toBe(true);
    const kinds = new Set(stepsInOrder(map).map(({ kind }) => kind));
    expect([...kinds]).toEqual(expect.arrayContaining(['start', 'task', 'decision', 'end']));
    for (const { from, condition } of connectionsInOrder(map)) {
      const leavesDecision = map.step.get(from)?.kind === 'decision';
      expect(condition !== '', `${from}: ${condition}`).toBe(leavesDecision);
    }
  });

  it.each(storied)('[TP1] %s is scored by 3 or 4 people who speak for lanes and disagree', (name) => {
    const map = templateMap(name);
    expect([3, 4]).toContain(map.rater.size);
    expect(new Set([...map.rater.values()].map(({ laneId }) => laneId)).size).toBeGreaterThanOrEqual(3);
    for (const { role, laneId } of map.rater.values()) {
      expect(role).not.toBe('');
      expect(map.lane.has(laneId ?? '')).toBe(true);
    }
    const answers = [...map.rating.values()].flatMap(({ scores }) => Object.values(scores));
    expect(answers).toContain('unknown');
    const disputed = analyseMap(map).ranked.filter(({ scores }) => scores.discuss);
    expect(disputed.length).toBeGreaterThanOrEqual(2);
    expect(disputed.length).toBeLessThan(map.handoff.size);
  });

  it.each(stories)('[TP1] %s measures its hottest handoff and has begun its card', (name, hottest) => {
    const map = templateMap(name);
    const measures = Object.values(map.handoff.get(hottest)?.measures ?? {});
    expect(measures.length).toBeGreaterThanOrEqual(4);
    expect(new Set(measures.map(({ basis }) => basis)).size).toBe(2);
    for (const { source, date } of measures) {
      expect(source).not.toBe('');
      expect(date).toMatch(/^2025-\d\d-\d\d$/);
    }
    const pilot = map.pilot.get(hottest);
    expect(pilot?.sponsor).not.toBe('');
    expect(pilot?.scopeIn).not.toBe('');
    expect(pilot?.metrics.length).toBeGreaterThanOrEqual(1);
  });

  it.each(storied)('[TP1] %s spreads over three bins or more, and leaves some handoffs alone', (name) => {
    const map = templateMap(name);
    expect(new Set(analyseMap(map).ranked.map(({ bin }) => bin)).size).toBeGreaterThanOrEqual(3);
    expect([...decisionsIn(map).values()]).toContain('leave');
  });

  it('[TP2] are about different people', () => {
    const people = storied.flatMap((name) =>
      [...templateMap(name).owner.values()].map((owner) => owner.name),
    );
    expect(new Set(people).size).toBe(people.length);
  });

  it.each(templateNames)('[TP1] %s keeps every name inside its card', (name) => {
    const map = templateMap(name);
    const drawing = svgText(drawHeatMapSheet(map, { version: null, date: '2026-01-05', raters: 'named' }));
    expect(drawing.match(/[^<>]*…/gu) ?? []).toEqual([]);
  });
});
