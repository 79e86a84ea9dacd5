import { describe, expect, it } from 'vitest';
import { changeMeasures } from '../../../../shared/model/edits/changeMeasures.ts';
import { applyDiff, emptyDiff, invertDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { estimated, measured, measuresOf } from '../../../support/measured.ts';
import { withHandoff } from '../../../support/ratedMap.ts';

const drawn = buildMap({ steps: ['Sales: A', 'Field: B'], arrows: ['A -> B'] });
const ends = { sender: 'a', receiver: 'b' };

describe('[ME12] measures of a handoff', () => {
  it('begin its record, change several at once, and leave the others', () => {
    const first = applyDiff(drawn, changeMeasures(drawn, { ...ends, changes: { volume: estimated(40) } }));
    const diff = changeMeasures(first, { ...ends, changes: { rework: measured(3), volume: measured(42) } });
    const after = applyDiff(first, diff);
    expect(after.handoff.get('a:b')?.measures).toEqual({ volume: measured(42), rework: measured(3) });
    expect(applyDiff(after, invertDiff(diff))).toEqual(first);
  });

  it('are taken away by null, and a value of 0 stays one', () => {
    const map = withHandoff(drawn, 'a:b', { measures: measuresOf({ volume: 40, rework: 0 }) });
    const after = applyDiff(map, changeMeasures(map, { ...ends, changes: { volume: null } }));
    expect(after.handoff.get('a:b')?.measures).toEqual({ rework: measured(0) });
  });

  it('change nothing where nothing is changed', () => {
    expect(changeMeasures(drawn, { ...ends, changes: { volume: null } })).toEqual(emptyDiff);
  });
});
