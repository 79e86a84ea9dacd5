import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDanglingReference } from '../../shared/formats/baton/checkReferences.ts';
import {
  applyDiff,
  diffMaps,
  emptyDiff,
  invertDiff,
  type MapDiff,
  mapDiffSchema,
  squashDiffs,
} from '../../shared/model/mapDiff.ts';
import { mapFromRecords, recordsOf, type WorkflowMap } from '../../shared/model/workflowMap.ts';
import { diffOfEdit, type RandomEdit, randomEdits, startMap } from '../support/randomEdits.ts';

const seeded = { seed: 20_260_105, numRuns: 300 };

function play(edits: readonly RandomEdit[]): { maps: WorkflowMap[]; diffs: MapDiff[] } {
  const maps: WorkflowMap[] = [startMap];
  const diffs: MapDiff[] = [];
  edits.forEach((edit, index) => {
    const map = maps.at(-1) ?? startMap;
    const diff = diffOfEdit(map, edit, index);
    diffs.push(diff);
    maps.push(applyDiff(map, diff));
  });
  return { maps, diffs };
}

const last = (maps: readonly WorkflowMap[]): WorkflowMap => maps.at(-1) ?? startMap;

/** Records by type and identifier, whatever the order of the tables. */
function content(map: WorkflowMap): Record<string, unknown> {
  return Object.fromEntries(recordsOf(map).map((record) => [`${record.type}/${record.id}`, record]));
}

describe('diffs of random edit sequences', () => {
  it('the sequences draw maps worth testing', () => {
    const maps = fc.sample(randomEdits, seeded).map((edits) => last(play(edits).maps));
    const median = (count: (map: WorkflowMap) => number) => maps.map(count).sort((a, b) => a - b)[150] ?? 0;
    expect(median((map) => map.step.size)).toBeGreaterThanOrEqual(7);
    expect(median((map) => map.connection.size)).toBeGreaterThanOrEqual(5);
    expect(median((map) => map.handoff.size + map.rating.size)).toBeGreaterThanOrEqual(1);
  });

  it('[MO3] applying a diff and then its inverse gives the map as it was', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const { maps, diffs } = play(edits);
        diffs.forEach((diff, index) => {
          const before = maps[index];
          const after = maps[index + 1];
          if (before && after) expect(content(applyDiff(after, invertDiff(diff)))).toEqual(content(before));
        });
      }),
      seeded,
    );
  });

  it('[MO4] undoing n edits and redoing n gives the same map', () => {
    fc.assert(
      fc.property(randomEdits, fc.nat(60), (edits, wanted) => {
        const { maps, diffs } = play(edits);
        const recent = diffs.slice(-Math.min(wanted, diffs.length));
        const undone = [...recent]
          .reverse()
          .reduce((map, diff) => applyDiff(map, invertDiff(diff)), last(maps));
        const redone = recent.reduce(applyDiff, undone);
        expect(content(redone)).toEqual(content(last(maps)));
      }),
      seeded,
    );
  });

  it('[MO5] the squash of all diffs does what they do one after the other', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const { maps, diffs } = play(edits);
        const whole = diffs.reduce(squashDiffs, emptyDiff);
        expect(content(applyDiff(startMap, whole))).toEqual(content(last(maps)));
      }),
      seeded,
    );
  });

  it('[MO6] the diff between two maps turns the one into the other', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const { maps } = play(edits);
        const from = startMap;
        expect(content(applyDiff(from, diffMaps(from, last(maps))))).toEqual(content(last(maps)));
      }),
      seeded,
    );
  });

  it('[MO7] every edit leaves a map whose records are valid and refer to records that are there', () => {
    fc.assert(
      fc.property(randomEdits, (edits) => {
        const { maps, diffs } = play(edits);
        for (const diff of diffs) expect(mapDiffSchema.parse(diff)).toEqual(diff);
        const map = last(maps);
        for (const step of map.step.values()) expect(map.lane.has(step.laneId)).toBe(true);
        for (const arrow of map.connection.values()) {
          expect(map.step.has(arrow.from) && map.step.has(arrow.to)).toBe(true);
        }
        for (const handoff of map.handoff.values()) {
          expect(map.step.has(handoff.sender) && map.step.has(handoff.receiver)).toBe(true);
        }
        for (const { stepId, handoffId } of map.comment.values()) {
          for (const id of handoffId?.split(':') ?? [stepId ?? '']) expect(map.step.has(id)).toBe(true);
        }
        expect(firstDanglingReference(map)).toBeNull();
        expect(content(mapFromRecords(recordsOf(map)))).toEqual(content(map));
      }),
      seeded,
    );
  });
});
