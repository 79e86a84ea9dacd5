import { Button, Group, Modal, Select, Stack, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import { useApp, useMap } from '../../../app/appContext.ts';
import { spokenName } from '../selectionSpeech.ts';
import { mergeLaneInto } from './changeLanes.ts';
import { mergeStore } from './mergeStore.ts';

/** Asks into which lane a lane is to be merged. */
export function MergeQuestion() {
  const app = useApp();
  const laneId = useStore(mergeStore, (state) => state.laneId);
  useEffect(() => () => mergeStore.setState({ laneId: null }), []);
  const close = (): void => {
    mergeStore.setState({ laneId: null });
    app.camera.focus();
  };
  return (
    <Modal.Root opened={laneId !== null} onClose={close} centered returnFocus={false}>
      <Modal.Overlay />
      <Modal.Content aria-label="Merge a lane" radius="md">
        <Modal.Body p="xl">{laneId !== null && <Answer laneId={laneId} close={close} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface AnswerProps {
  readonly laneId: string;
  close(): void;
}

/** The lane above is the likely one, or for the first the one below: Enter merges into it. */
function Answer({ laneId, close }: AnswerProps) {
  const app = useApp();
  const lanes = lanesInOrder(useMap());
  const place = lanes.findIndex(({ id }) => id === laneId);
  const [into, setInto] = useState(lanes[place === 0 ? 1 : place - 1]?.id ?? null);
  const [isListed, setListed] = useState(false);
  const lane = lanes[place];
  const merge = (): void => {
    close();
    if (into !== null) mergeLaneInto(app, laneId, into);
  };
  return (
    <Stack gap="lg">
      <Title order={2} size="h4">
        Merge {lane ? spokenName(lane) : 'the lane'} into
      </Title>
      <Select
        aria-label="Lane that takes the steps"
        data={lanes
          .filter(({ id }) => id !== laneId)
          .map((each) => ({ value: each.id, label: spokenName(each) }))}
        value={into}
        onChange={setInto}
        allowDeselect={false}
        dropdownOpened={isListed}
        onDropdownOpen={() => setListed(true)}
        onDropdownClose={() => setListed(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !isListed) merge();
        }}
        data-autofocus
      />
      <Text size="sm">Its steps and its raters move there. What is known of their handoffs stays.</Text>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          Keep both lanes
        </Button>
        <Button disabled={into === null} onClick={merge}>
          Merge
        </Button>
      </Group>
    </Stack>
  );
}
