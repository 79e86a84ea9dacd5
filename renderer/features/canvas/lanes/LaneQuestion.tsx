import { Button, Group, Modal, Radio, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { lanesInOrder } from '../../../../shared/model/workflowMap.ts';
import { useApp, useMap, useSession } from '../../../app/appContext.ts';
import { spokenName } from '../selectionSpeech.ts';
import { removeLane } from './changeLanes.ts';

/** Asks what becomes of the steps of a lane that is to be deleted. */
export function LaneQuestion() {
  const app = useApp();
  const laneId = useSession((state) => state.laneInQuestion);
  const close = (): void => {
    app.session.setState({ laneInQuestion: null });
    app.camera.focus();
  };
  return (
    <Modal.Root opened={laneId !== null} onClose={close} centered>
      <Modal.Overlay />
      <Modal.Content aria-label="Delete a lane" radius="md">
        <Modal.Body p="xl">{laneId !== null && <Answers laneId={laneId} close={close} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

interface AnswersProps {
  readonly laneId: string;
  close(): void;
}

function Answers({ laneId, close }: AnswersProps) {
  const app = useApp();
  const map = useMap();
  const lane = map.lane.get(laneId);
  const others = lanesInOrder(map).filter((lane) => lane.id !== laneId);
  const [answer, setAnswer] = useState(others.length > 0 ? 'move' : 'delete');
  const [target, setTarget] = useState(others[0]?.id ?? null);
  const steps = [...map.step.values()].filter((step) => step.laneId === laneId).length;
  const work = steps === 1 ? 'one step' : `${steps} steps`;
  return (
    <Stack gap="lg">
      <Title order={2} size="h4">
        Delete {lane ? spokenName(lane) : 'the lane'}?
      </Title>
      <Text size="sm">It holds {work}, with what is known of their handoffs.</Text>
      <Radio.Group value={answer} onChange={setAnswer} aria-label="What becomes of the steps">
        <Stack gap="sm">
          <Radio value="move" disabled={others.length === 0} label="Move the steps to another lane" />
          <Select
            aria-label="Lane that takes the steps"
            data={others.map((lane) => ({ value: lane.id, label: spokenName(lane) }))}
            value={target}
            onChange={setTarget}
            disabled={answer !== 'move'}
            allowDeselect={false}
            ml="xl"
          />
          <Radio value="delete" label="Delete the steps too" />
        </Stack>
      </Radio.Group>
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          Keep the lane
        </Button>
        <Button
          color="red.9"
          onClick={() => {
            removeLane(app, laneId, answer === 'move' ? target : null);
            app.camera.focus();
          }}
        >
          Delete the lane
        </Button>
      </Group>
    </Stack>
  );
}
