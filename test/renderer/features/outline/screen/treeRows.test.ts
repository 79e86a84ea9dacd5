import { describe, expect, it } from 'vitest';
import { cellText } from '../../../../../renderer/features/outline/screen/outlineColumns.ts';
import { treeRows } from '../../../../../renderer/features/outline/screen/treeRows.ts';
import { analyseMap } from '../../../../../shared/analysis/analyseMap.ts';
import { mapOfOutline } from '../../../../support/outlineMap.ts';
import { randomMap } from '../../../../support/randomMap.ts';

const map = mapOfOutline('Sales: Qualify\nFits?\n  [no] Decline (end)\nDispatch: Book\n---\nSales: Review\n');
const none: ReadonlySet<string> = new Set();

function drawn(collapsed = none): string[] {
  return treeRows(map, analyseMap(map), collapsed).map((row) => {
    const place = `${row.level}.${row.place}/${row.siblings}`;
    const open = row.isExpanded === null ? '' : row.isExpanded ? ' open' : ' closed';
    return `${place} ${cellText(map, row, 'name', new Map())}${open}`;
  });
}

describe('[OL30] rows of the outline', () => {
  it('flows, their steps in order, handoffs and branches under their step', () => {
    expect(drawn()).toEqual([
      '1.1/2 Flow 1: from Qualify open',
      '2.1/3 Qualify open',
      '3.1/1 to Book',
      '2.2/3 Fits? open',
      '3.1/1 Decline',
      '2.3/3 Book',
      '1.2/2 Flow 2: from Review open',
      '2.1/1 Review',
    ]);
  });

  it('what is closed keeps its place and hides what is under it', () => {
    const [flow] = treeRows(map, analyseMap(map), none);
    expect(drawn(new Set([flow?.key ?? '']))).toEqual([
      '1.1/2 Flow 1: from Qualify closed',
      '1.2/2 Flow 2: from Review open',
      '2.1/1 Review',
    ]);
  });

  it('every step and every handoff of any map stands on one row', () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const random = randomMap({ seed, steps: 40, lanes: 4, odd: seed % 2 === 0 });
      const rows = treeRows(random, analyseMap(random), none);
      const keys = rows.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(rows.filter(({ kind }) => kind === 'step')).toHaveLength(random.step.size);
      expect(rows.filter(({ kind }) => kind === 'handoff')).toHaveLength(analyseMap(random).ranked.length);
    }
  });
});
