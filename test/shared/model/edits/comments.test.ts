import { describe, expect, it } from 'vitest';
import { addComment, changeComment, deleteComment } from '../../../../shared/model/edits/comments.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({ steps: ['Sales: Qualify', 'Field: Visit'], arrows: ['Qualify -> Visit'] });
const said = { id: 'c1', author: 'Kim', time: '2026-01-05T09:00:00.000Z', text: 'Who calls?' };
const about = { handoffId: 'qualify:visit' };

describe('[ED50] comments', () => {
  it('are about a step or a handoff, by somebody, at a time', () => {
    const after = applyDiff(map, addComment(map, { ...said, about }));
    expect(after.comment.get('c1')).toMatchObject({ ...said, ...about, stepId: null, resolved: false });
    expect(() => addComment(map, { ...said, about: { stepId: 'moon' } })).toThrow('no step moon');
    expect(() => addComment(map, { ...said, about: { handoffId: 'moon:visit' } })).toThrow('no step moon');
  });

  it('are settled, corrected and deleted', () => {
    const commented = applyDiff(map, addComment(map, { ...said, about }));
    const settled = applyDiff(commented, changeComment(commented, { id: 'c1', patch: { resolved: true } }));
    expect(settled.comment.get('c1')?.resolved).toBe(true);
    expect(applyDiff(settled, deleteComment(settled, { id: 'c1' })).comment.size).toBe(0);
  });
});
