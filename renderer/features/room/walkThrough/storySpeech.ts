import type { HandoffStory } from '../../../../shared/analysis/handoffStory.ts';

interface Place {
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly rank: number | null;
  readonly heat: number | null;
}

/** What a screen reader says of the handoff that the room looks at. */
export function storySpeech(story: HandoffStory, { place, count, rank, heat }: Place): string {
  const discussed = story.profile.filter(({ flag }) => flag !== null).map(({ name }) => name.toLowerCase());
  return [
    `Handoff ${place} of ${count}: rank ${rank}, heat ${heat === null ? 'not known' : Math.round(heat)}`,
    `from ${story.sender}, ${story.fromLane}, to ${story.receiver}, ${story.toLane}`,
    `given by ${story.givingOwner ?? 'nobody named'}, received by ${story.receivingOwner ?? 'nobody named'}`,
    `backup ${story.backupOwner ?? 'nobody named'}`,
    ...(discussed.length > 0 ? [`to discuss: ${discussed.join(', ')}`] : []),
    ...story.reasons.map((reason) => reason.replace(/\.$/, '')),
  ].join('; ');
}
