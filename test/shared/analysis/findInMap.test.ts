import { describe, expect, it } from 'vitest';
import { findInMap } from '../../../shared/analysis/findInMap.ts';
import { assignByName } from '../../../shared/model/edits/assignByName.ts';
import { changeHandoff } from '../../../shared/model/edits/changeHandoff.ts';
import { changeStep } from '../../../shared/model/edits/changeStep.ts';
import { addComment } from '../../../shared/model/edits/comments.ts';
import { deleteConnections } from '../../../shared/model/edits/deleteConnections.ts';
import { inTurn } from '../../../shared/model/edits/inTurn.ts';
import { parkNote } from '../../../shared/model/edits/parkingLot.ts';
import { applyDiff } from '../../../shared/model/mapDiff.ts';
import { buildMap } from '../../support/mapBuilder.ts';
import { ratingOf, withRecords } from '../../support/ratedMap.ts';

const drawn = buildMap({
  steps: ['Büro: Prüfe den  Auftrag', 'Field: Visit', 'Field: Write up'],
  arrows: ['Prüfe den  Auftrag -> Visit: needs a visit', 'Visit -> Write up'],
});
const map = applyDiff(
  drawn,
  inTurn(drawn, [
    (before) =>
      assignByName(before, {
        type: 'owner',
        name: 'Zoë Dana',
        id: 'zoe',
        assign: (at, ownerId) => changeStep(at, { id: 'write-up', patch: { ownerId, notes: 'Zoë knows' } }),
      }),
    (before) =>
      changeHandoff(before, {
        sender: 'prüfe-den-auftrag',
        receiver: 'visit',
        patch: { passed: 'Order form' },
      }),
    (before) =>
      addComment(before, { id: 'c', author: 'Kim', time: '', text: 'Too late?', about: { stepId: 'visit' } }),
    (before) => parkNote(before, { text: 'Holidays' }),
    (before) => parkNote(before, { text: 'Late holidays' }),
  ]),
);
const found = (query: string) =>
  findInMap(map, query).map(({ place, field, text }) => `${place.kind} ${place.id} · ${field}: ${text}`);

describe('[ED30] find in the open map', () => {
  it('finds without regard to case, accents and white space', () => {
    expect(found('PRUFE DEN auftrag')).toEqual(['step prüfe-den-auftrag · Step: Prüfe den  Auftrag']);
    expect(found('buro')).toEqual(['lane büro · Lane: Büro']);
  });

  it('finds conditions, what is passed, comments and the parking lot', () => {
    expect(found('needs')).toEqual(['connection prüfe-den-auftrag_visit · Condition: needs a visit']);
    expect(found('order form')).toEqual(['handoff prüfe-den-auftrag:visit · What is passed: Order form']);
    expect(found('late')).toEqual(['note 1 · Parking lot: Late holidays', 'step visit · Comment: Too late?']);
  });

  it('[RA5] finds what raters commented, once their round is revealed', () => {
    const handoff = 'prüfe-den-auftrag:visit';
    const round = { type: 'round', id: '1', number: 1, startedAt: '' } as const;
    const rating = { ...ratingOf(handoff, 'ana', '1'), comment: 'Faxed on Mondays' };
    const rater = { type: 'rater', id: 'ana', name: 'Ana', role: '', laneId: null } as const;
    const hidden = withRecords(map, [rater, rating, { ...round, revealed: false }]);
    expect(findInMap(hidden, 'faxed')).toEqual([]);
    const revealed = withRecords(hidden, [{ ...round, revealed: true }]);
    expect(findInMap(revealed, 'faxed')).toMatchObject([
      { place: { kind: 'handoff', id: handoff }, field: 'Rater’s comment', text: 'Faxed on Mondays' },
    ]);
  });

  it('finds owners by name; a place with several such texts counts once', () => {
    expect(found('zoe')).toEqual(['step write-up · Owner: Zoë Dana']);
  });

  it('wants all words, in one text', () => {
    expect(found('dana zoe')).toHaveLength(1);
    expect(found('dana knows')).toEqual([]);
    expect(found('   ')).toEqual([]);
  });

  it('leaves out a handoff that is not on the map any more', () => {
    const apart = applyDiff(map, deleteConnections(map, { ids: ['prüfe-den-auftrag_visit'] }));
    expect(findInMap(apart, 'order form')).toEqual([]);
  });

  it('shows the part of a long text around the words', () => {
    const notes = `${'before '.repeat(60)}the needle${' after'.repeat(60)}`;
    const long = applyDiff(map, changeStep(map, { id: 'visit', patch: { notes } }));
    expect(findInMap(long, 'needle')[0]?.text).toMatch(/^….{0,40}the needle.{40,}…$/);
  });
});
