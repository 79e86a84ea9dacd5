import { describe, expect, it } from 'vitest';
import { storySpeech } from '../../../../renderer/features/room/walkThrough/storySpeech.ts';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { handoffStory } from '../../../../shared/analysis/handoffStory.ts';
import { buildMap } from '../../../support/mapBuilder.ts';
import { withHandoff, withOwners, withRatings } from '../../../support/ratedMap.ts';

const drawn = buildMap({ steps: ['Sales: Call', 'Office: Quote'], arrows: ['Call -> Quote'] });
const scored = withRatings(drawn, { 'call:quote': ['5233331-', '5453331-'] });
const map = withHandoff(withOwners(scored, ['dana']), 'call:quote', { givingOwnerId: 'dana' });
const handoff = analyseMap(map).ranked[0];
if (!handoff) throw new Error('The map has a handoff.');
const story = handoffStory(map, handoff);

describe('[RM30] what a room is told about a handoff', () => {
  it('names both ends, their lanes and owners, and what nobody has named', () => {
    expect(story).toMatchObject({ sender: 'Call', receiver: 'Quote', fromLane: 'Sales', toLane: 'Office' });
    expect(story).toMatchObject({ givingOwner: 'Dana', receivingOwner: null, backupOwner: null });
    expect(story.senderSystem).toBeNull();
  });

  it('tells the median of all eight dimensions and what is to be discussed', () => {
    expect(story.profile.map(({ median }) => median)).toEqual([5, 3, 4, 3, 3, 3, 1, null]);
    const flags = story.profile.flatMap(({ name, flag }) => (flag ? [`${name}: ${flag}`] : []));
    expect(flags).toEqual([
      'Customer impact: must discuss',
      'Exception volume: discuss',
      'Hidden labor: discuss',
    ]);
  });

  it('[RM33] says the same aloud', () => {
    const speech = storySpeech(story, { place: 1, count: 1, rank: handoff.rank, heat: handoff.heat });
    // (3·1 + 3·½ + 2·¾ + 2·½ + 3·½ + 2·½) / 15 = 9.5 / 15 = 63.3.
    expect(speech).toMatch(
      /^Handoff 1 of 1: rank 1, heat 63; from Call, Sales, to Quote, Office; given by Dana/,
    );
    expect(speech).toContain('received by nobody named; backup nobody named');
    expect(speech).toContain('to discuss: customer impact, exception volume, hidden labor');
    expect(speech).toContain('Customer impact 5: ');
  });
});
