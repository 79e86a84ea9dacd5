import { Button, CloseButton, VisuallyHidden } from '@mantine/core';
import { IconArrowRight } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import type { ScoredHandoff } from '../../../../shared/analysis/analyseMap.ts';
import { type HandoffStory, handoffStory } from '../../../../shared/analysis/handoffStory.ts';
import { type HeatBin, heatBinEdges } from '../../../../shared/analysis/heatBin.ts';
import { useAnalysis, useApp, useMap } from '../../../app/appContext.ts';
import { HeatChip } from '../../heatMap/HeatChip.tsx';
import { useHeatColours } from '../../heatMap/useHeatColours.ts';
import styles from './StoryCard.module.css';
import { StoryProfile } from './StoryProfile.tsx';
import { storySpeech } from './storySpeech.ts';
import { endWalkThrough, nextHottest, previousHottest } from './walkThrough.ts';
import { walkThroughStore } from './walkThroughStore.ts';

/** Beside the handoff that the room looks at: what it is, who owns it, how it was scored, and why it is hot. */
export function StoryCard() {
  const { ids, place } = useStore(walkThroughStore);
  const map = useMap();
  const id = ids[place];
  const handoff = useAnalysis().byId.get(id ?? '');
  if (!handoff) return null;
  return <Card handoff={handoff} story={handoffStory(map, handoff)} place={place + 1} count={ids.length} />;
}

interface CardProps {
  readonly handoff: ScoredHandoff;
  readonly story: HandoffStory;
  /** From 1. */
  readonly place: number;
  readonly count: number;
}

function Card({ handoff, story, place, count }: CardProps) {
  const app = useApp();
  const card = useRef<HTMLElement>(null);
  const colours = useHeatColours();
  const { rank, heat, bin } = handoff;
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    return () => endWalkThrough(app);
  }, [app]);
  return (
    <section ref={card} className={styles.card} style={colours} tabIndex={-1} aria-label="Hottest handoffs">
      <VisuallyHidden role="status">{storySpeech(story, { place, count, rank, heat })}</VisuallyHidden>
      <header className={styles.head}>
        <span className={styles.rank}>#{rank}</span>
        <span className={styles.heat}>
          heat <HeatChip heat={heat} bin={bin} /> {bin !== null && binPhrase(bin)}
        </span>
        <CloseButton
          size="lg"
          aria-label="Back to where the walk began"
          onClick={() => endWalkThrough(app)}
        />
      </header>
      <h2 className={styles.title}>
        {story.sender} <IconArrowRight className={styles.arrow} size={24} aria-label="to" /> {story.receiver}
      </h2>
      <Facts story={story} />
      <StoryProfile profile={story.profile} />
      <Reasons reasons={story.reasons} />
      <footer className={styles.foot}>
        <Button
          variant="default"
          size="md"
          fz={18}
          disabled={place === 1}
          onClick={() => previousHottest(app)}
        >
          Back
        </Button>
        <span className={styles.place}>
          {place} of {count}
        </span>
        <Button size="md" fz={18} onClick={() => nextHottest(app)}>
          {place === count ? 'Finish' : 'Next'}
        </Button>
      </footer>
    </section>
  );
}

function binPhrase(bin: HeatBin): string {
  const { from, to } = heatBinEdges(bin);
  return `of ${from}–${to}`;
}

function Facts({ story }: { readonly story: HandoffStory }) {
  return (
    <dl className={styles.facts}>
      <dt>Lanes</dt>
      <dd>
        {story.fromLane} → {story.toLane}
      </dd>
      <dt>Owners</dt>
      <dd>
        <Name name={story.givingOwner} /> → <Name name={story.receivingOwner} />
      </dd>
      <dt>Backup</dt>
      <dd>
        <Name name={story.backupOwner} />
      </dd>
      <dt>Systems</dt>
      <dd>
        <Name name={story.senderSystem} missing="none named" /> →{' '}
        <Name name={story.receiverSystem} missing="none named" />
      </dd>
    </dl>
  );
}

function Name({
  name,
  missing = 'nobody named',
}: {
  readonly name: string | null;
  readonly missing?: string;
}) {
  return name === null || name === '' ? <em className={styles.missing}>{missing}</em> : name;
}

function Reasons({ reasons }: { readonly reasons: readonly string[] }) {
  if (reasons.length === 0) return null;
  return (
    <div className={styles.reasons}>
      <h3>Why it is hot</h3>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </div>
  );
}
