import { describe, expect, it } from 'vitest';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';

/** The steps of each row of the only lane, left to right. A row is 88 further down than the one above it. */
function rowsOf(map: WorkflowMap): string[][] {
  const rows: string[][] = [];
  for (const { id, x, y, height } of layoutMap(map).steps.values()) {
    const row = Math.round((y + height / 2 - 52) / 88);
    rows[row] = [...(rows[row] ?? []), `${String(x).padStart(5)} ${id}`];
  }
  return rows.map((row) => row.sort().map((entry) => entry.slice(6)));
}

describe('[LA2] rows of a lane', () => {
  it('a step goes on in the row of the step before it', () => {
    const map = buildMap({
      steps: ['A: Ask', 'A: Yes', 'A: No', 'A: Refuse', 'A: Accept'],
      arrows: ['Ask -> Yes', 'Ask -> No', 'No -> Refuse', 'Yes -> Accept'],
    });
    expect(rowsOf(map)).toEqual([
      ['ask', 'yes', 'accept'],
      ['no', 'refuse'],
    ]);
  });

  it('a step that comes out of another lane leaves the way of an arrow free', () => {
    const map = buildMap({
      steps: ['A: Ask', 'A: Twin', 'B: Elsewhere', 'A: Come back', 'A: Close'],
      arrows: ['Ask -> Close', 'Elsewhere -> Come back', 'Come back -> Close'],
    });
    expect(rowsOf(map).slice(0, 2)).toEqual([
      ['ask', 'close'],
      ['twin', 'come-back'],
    ]);
    expect(layoutMap(map).routes.get('ask_close')?.points).toHaveLength(2);
  });

  it('a step added later moves no other to another row', () => {
    const steps = ['A: Ask', 'B: Elsewhere', 'A: Come back', 'A: Close'];
    const arrows = ['Ask -> Close', 'Elsewhere -> Come back', 'Come back -> Close'];
    const before = rowsOf(buildMap({ steps, arrows }));
    const after = rowsOf(
      buildMap({ steps: [...steps, 'A: One more'], arrows: [...arrows, 'Elsewhere -> One more'] }),
    );
    expect(before.flat()).toContain('come-back');
    expect(after[0]).toEqual(before[0]);
  });
});
