import { describe, expect, it } from 'vitest';
import {
  commentsAbout,
  openComments,
  shortCount,
} from '../../../../renderer/features/comments/openComments.ts';
import { addComment, changeComment } from '../../../../shared/model/edits/comments.ts';
import { inTurn } from '../../../../shared/model/edits/inTurn.ts';
import { applyDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const drawn = buildMap({ steps: ['Sales: Qualify', 'Field: Visit'], arrows: ['Qualify -> Visit'] });
const said = (id: string, time: string, about: { stepId: string } | { handoffId: string }) =>
  ({ id, author: 'Kim', time, text: id, about }) as const;
const map = applyDiff(
  drawn,
  inTurn(drawn, [
    (before) => addComment(before, said('late', '2026-01-06', { stepId: 'visit' })),
    (before) => addComment(before, said('early', '2026-01-05', { stepId: 'visit' })),
    (before) => addComment(before, said('first', '2026-01-04', { stepId: 'visit' })),
    (before) => addComment(before, said('passed', '2026-01-04', { handoffId: 'qualify:visit' })),
    (before) => changeComment(before, { id: 'first', patch: { resolved: true } }),
  ]),
);

describe('[ED51] comments about one thing', () => {
  it('are listed in the order they were written, the settled ones last', () => {
    expect(commentsAbout(map, 'visit').map(({ id }) => id)).toEqual(['early', 'late', 'first']);
  });

  it('are counted while they are open', () => {
    expect([...openComments(map)]).toEqual([
      ['visit', 2],
      ['qualify:visit', 1],
    ]);
    expect(openComments(map)).toBe(openComments({ comment: map.comment }));
    expect([shortCount(9), shortCount(10)]).toEqual(['9', '9+']);
  });
});
