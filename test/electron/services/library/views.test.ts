import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { beginRound } from '../../../../shared/model/edits/beginRound.ts';
import { revealRound } from '../../../../shared/model/edits/revealRound.ts';
import { emptyHandoff } from '../../../../shared/model/handoff.ts';
import { applyDiff, emptyDiff } from '../../../../shared/model/mapDiff.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { ratingOf, withRatings, withRecords } from '../../../support/ratedMap.ts';
import { edit, mapWithSteps, owner } from './editing.ts';
import { newFolder, openedLibrary } from './openedLibrary.ts';

/** Every row that the question finds in a closed library. */
function answers(folder: string, question: string): unknown[] {
  const database = new SqliteDatabase(join(folder, 'baton.sqlite'), { readonly: true });
  const rows = database.prepare(question).all();
  database.close();
  return rows;
}

describe('[LI25] questions over all maps are answered by SQL', () => {
  it('who receives, and in which maps', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const dana = owner('dana', 'Dana');
    for (const title of ['First', 'Second']) {
      const mapId = mapWithSteps(library, title, ['a', 'b']);
      const handoff = { ...emptyHandoff('a', 'b'), receivingOwnerId: 'dana' };
      edit(library, mapId, { ...emptyDiff, added: title === 'First' ? [dana, handoff] : [handoff] });
    }
    library.close();
    const receiving = `select owner.name, count(*) as handoffs, group_concat(workflow.title) as maps
      from handoff join owner on owner.id = handoff.receiving_owner_id join workflow using (map_id) group by owner.id`;
    expect(answers(folder, receiving)).toEqual([
      { name: 'Dana', handoffs: 2, maps: expect.stringContaining('Second') },
    ]);
  });

  it('[RM3] which scores were given, without those of a round that is not revealed', async () => {
    const folder = newFolder();
    const library = await openedLibrary(folder);
    const id = 'call:quote';
    const drawn = buildMap({ steps: ['Sales: Call', 'Office: Quote'], arrows: ['Call -> Quote'] });
    const first = withRatings(drawn, { [id]: ['133333'] });
    const second = applyDiff(first, beginRound(first, { hidden: true, time: '2026-03-02T09:00:00.000Z' }));
    const hidden = withRecords(second, [ratingOf(id, 'rater-1', '433333', 2)]);
    // Control: the same map once the round is revealed.
    const revealed = applyDiff(hidden, revealRound(hidden, { number: 2 }));
    const [hiddenId, revealedId] = [hidden, revealed].map((map) =>
      library.createMap(map, { label: 'New map' }),
    );
    library.close();
    const scores = (mapId = '') =>
      answers(
        folder,
        `select round, score from score where map_id = '${mapId}' and dimension = 'customerImpact' order by round`,
      );
    expect(scores(hiddenId)).toEqual([{ round: 1, score: 1 }]);
    expect(scores(revealedId)).toEqual([
      { round: 1, score: 1 },
      { round: 2, score: 4 },
    ]);
  });
});
