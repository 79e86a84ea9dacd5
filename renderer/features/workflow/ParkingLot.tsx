import { ActionIcon, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { changeWorkflow } from '../../../shared/model/edits/changeWorkflow.ts';
import { workflowOf } from '../../../shared/model/workflowMap.ts';
import { useEdit } from '../../app/appContext.ts';
import { Section } from '../../ui/Section.tsx';
import styles from './ParkingLot.module.css';

const MOST_TOPICS = 1_000;

/** Topics that are not for now: noted so that the talk can go on. */
export function ParkingLot({ topics }: { readonly topics: readonly string[] }) {
  const edit = useEdit();
  const change = (label: string, next: (topics: readonly string[]) => string[]): void =>
    edit(label, (map) => changeWorkflow(map, { patch: { parkingLot: next(workflowOf(map).parkingLot) } }));
  return (
    <Section title="Parking lot">
      <ul className={styles.topics}>
        {withKeys(topics).map(({ topic, place, key }) => (
          <li key={key} className={styles.topic}>
            <span className={styles.text}>{topic}</span>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={24}
              aria-label={`Remove “${topic}” from the parking lot`}
              onClick={() => change('remove topic', (before) => before.filter((_, index) => index !== place))}
            >
              <IconX size={14} />
            </ActionIcon>
          </li>
        ))}
      </ul>
      {topics.length < MOST_TOPICS && (
        <NewTopic onAdd={(topic) => change('park topic', (before) => [...before, topic])} />
      )}
    </Section>
  );
}

/** The same words may be parked twice; the key says which of them it is. */
function withKeys(topics: readonly string[]) {
  const seen = new Map<string, number>();
  return topics.map((topic, place) => {
    const nth = (seen.get(topic) ?? 0) + 1;
    seen.set(topic, nth);
    return { topic, place, key: `${nth} ${topic}` };
  });
}

function NewTopic({ onAdd }: { onAdd(topic: string): void }) {
  const [text, setText] = useState('');
  const keep = (): void => {
    if (text.trim()) onAdd(text.trim());
    setText('');
  };
  return (
    <TextInput
      dir="auto"
      size="sm"
      aria-label="New topic for the parking lot"
      placeholder="Park a topic, then Enter"
      maxLength={1_000}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep();
        if (event.key === 'Escape') {
          event.stopPropagation();
          setText('');
        }
      }}
    />
  );
}
