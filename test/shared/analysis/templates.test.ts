import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { latestRatings } from '../../../shared/analysis/latestRatings.ts';
import { verdictOf } from '../../../shared/analysis/verdict.ts';
import { mayConnect } from '../../../shared/model/rules.ts';
import {
  connectionsInOrder,
  recordTypes,
  stepsInOrder,
  type WorkflowMap,
} from '../../../shared/model/workflowMap.ts';
import { templateDocument, templateMap, templateNames } from '../../support/templateMap.ts';

const sample = templateMap('lead-to-cash');

function decisionsIn(map: WorkflowMap): Map<string, string> {
  const analysis = analyseMap(map);
  return new Map(analysis.ranked.map(({ found }) => [found.id, verdictOf(map, analysis, found.id).decision]));
}

describe('the sample, lead to cash', () => {
  it('has at least 6 lanes, 20 steps and 12 handoffs, with a customer outside and a system', () => {
    expect(sample.lane.size).toBeGreaterThanOrEqual(6);
    expect(sample.step.size).toBeGreaterThanOrEqual(20);
    expect(analyseMap(sample).ranked.length).toBeGreaterThanOrEqual(12);
    const kinds = new Set([...sample.lane.values()].map(({ kind }) => kind));
    expect([...kinds].sort()).toEqual(['outside', 'role', 'system', 'team']);
  });

  it('has every kind of step, and a label on every exit of a decision', () => {
    const steps = stepsInOrder(sample);
    expect(new Set(steps.map(({ kind }) => kind)).size).toBe(5);
    for (const { from, condition } of connectionsInOrder(sample)) {
      if (sample.step.get(from)?.kind === 'decision') expect(condition, from).not.toBe('');
    }
  });

  it('[SC14] spreads over all five bins', () => {
    const bins = new Set(analyseMap(sample).ranked.map(({ bin }) => bin));
    expect([...bins].sort()).toEqual([1, 2, 3, 4, 5]);
  });

  it('[VD3] pilots the hottest handoff, and has some to clean up, to finish and to leave', () => {
    const [hottest] = analyseMap(sample).ranked;
    const decisions = decisionsIn(sample);
    expect(decisions.get(hottest?.found.id ?? '')).toBe('pilot');
    expect(new Set(decisions.values())).toEqual(new Set(['pilot', 'cleanUp', 'finish', 'leave']));
  });

  it('[SC4] [SC5] has raters who disagree, and a handoff that must be discussed', () => {
    const { ranked } = analyseMap(sample);
    expect(ranked.filter(({ scores }) => scores.discuss).length).toBeGreaterThanOrEqual(2);
    expect(ranked.some(({ scores }) => scores.mustDiscuss)).toBe(true);
  });
});

describe('every template', () => {
  it('is one of those tested here', () => {
    const files = readdirSync(join(import.meta.dirname, '../../../resources/templates'));
    expect(files.sort()).toEqual(templateNames.map((name) => `${name}.baton`).sort());
  });

  it.each(templateNames)('[MO7] %s refers only to records it holds', (name) => {
    const map = templateMap(name);
    const references = /^(?:ownerId|systemId|.+OwnerId|.+SystemId|systemOfRecordId|laneId|raterId|from|to)$/;
    const check = (value: unknown, key: string): void => {
      if (typeof value === 'object' && value !== null) {
        for (const [inner, part] of Object.entries(value)) check(part, inner);
      } else if (typeof value === 'string' && references.test(key)) {
        const known = [map.owner, map.system, map.lane, map.rater, map.step].some((table) =>
          table.has(value),
        );
        expect(known, `${key} ${value}`).toBe(true);
      }
    };
    for (const record of templateDocument(name).records) check(record, '');
    for (const { handoffId } of map.rating.values()) expect(map.handoff.has(handoffId)).toBe(true);
  });

  it.each(templateNames)('[MO1] %s keeps its records in the order of the record types', (name) => {
    const places = templateDocument(name).records.map(({ type }) => recordTypes.indexOf(type));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each(templateNames)('[HF10] %s has a record for every handoff and no other, scored by two', (name) => {
    const map = templateMap(name);
    const { byId } = analyseMap(map);
    expect([...map.handoff.keys()].sort()).toEqual([...byId.keys()].sort());
    for (const id of byId.keys()) {
      expect(latestRatings(map, id).length, id).toBeGreaterThanOrEqual(2);
      expect(byId.get(id)?.heat, id).not.toBeNull();
      expect(map.handoff.get(id)?.passed, id).not.toBe('');
    }
  });

  it.each(templateNames)('[MO17] %s could have been drawn by hand: no arrow is refused', (name) => {
    const map = templateMap(name);
    for (const arrow of connectionsInOrder(map)) {
      const others = [...map.connection.values()].filter(({ id }) => id !== arrow.id);
      const without = { ...map, connection: new Map(others.map((other) => [other.id, other])) };
      expect(mayConnect(without, arrow.from, arrow.to), arrow.id).toEqual({ allowed: true });
    }
  });

  it.each(templateNames)('%s leaves the layout to Baton and has no step apart', (name) => {
    const map = templateMap(name);
    const arrows = connectionsInOrder(map);
    for (const { id, column } of stepsInOrder(map)) {
      expect(column).toBeNull();
      expect(
        arrows.some(({ from, to }) => from === id || to === id),
        id,
      ).toBe(true);
    }
  });

  it('[MO19] names the same owner or system alike in all of them', () => {
    const names = new Map<string, string>();
    for (const name of templateNames) {
      const { owner, system } = templateMap(name);
      for (const record of [...owner.values(), ...system.values()]) {
        expect(names.get(record.id) ?? JSON.stringify(record)).toBe(JSON.stringify(record));
        names.set(record.id, JSON.stringify(record));
      }
    }
  });
});
