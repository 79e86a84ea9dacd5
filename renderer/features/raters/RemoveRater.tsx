import { Button, Group, Modal, Radio, Select, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useStore } from 'zustand';
import { counted } from '../../../shared/model/counted.ts';
import { removeRater } from '../../../shared/model/edits/removeRater.ts';
import { raterName } from '../../../shared/model/raterNames.ts';
import { useEdit, useMap } from '../../app/appContext.ts';
import { useRaterNames } from '../scoring/useRaterNames.ts';
import { ratersStore } from './ratersStore.ts';

const close = (): void => ratersStore.setState({ inQuestion: null });

/** Asks what becomes of the ratings of somebody who is to be removed. */
export function RemoveRater() {
  const map = useMap();
  const id = useStore(ratersStore, (state) => state.inQuestion);
  const isThere = id !== null && map.rater.has(id);
  return (
    <Modal.Root opened={isThere} onClose={close} centered>
      <Modal.Overlay />
      <Modal.Content aria-label="Remove a rater" radius="md">
        <Modal.Body p="xl">{isThere && <Answers raterId={id} />}</Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
}

function Answers({ raterId }: { readonly raterId: string }) {
  const map = useMap();
  const edit = useEdit();
  const names = useRaterNames();
  const others = [...names].filter(([id]) => id !== raterId);
  const [answer, setAnswer] = useState('remove');
  const [target, setTarget] = useState(others[0]?.[0] ?? null);
  const ratings = [...map.rating.values()].filter((rating) => rating.raterId === raterId).length;
  const remove = (): void => {
    const giveTo = answer === 'give' ? target : null;
    edit('remove rater', (before) => removeRater(before, { id: raterId, giveTo }));
    close();
  };
  return (
    <Stack gap="lg">
      <Title order={2} size="h4">
        Remove {raterName(names, raterId)}?
      </Title>
      <Text size="sm">
        {ratings === 0 ? 'Nothing was scored for them yet.' : `They gave ${counted(ratings, 'rating')}.`} Undo
        brings everything back.
      </Text>
      {ratings > 0 && (
        <Radio.Group value={answer} onChange={setAnswer} aria-label="What becomes of the ratings">
          <Stack gap="sm">
            <Radio value="remove" label="Remove the ratings too" />
            <Radio value="give" disabled={others.length === 0} label="Give the ratings to another rater" />
            <Select
              aria-label="Rater who takes the ratings"
              data={others.map(([id, { name }]) => ({ value: id, label: name }))}
              value={target}
              onChange={setTarget}
              disabled={answer !== 'give'}
              allowDeselect={false}
              ml="xl"
            />
          </Stack>
        </Radio.Group>
      )}
      <Group justify="flex-end" gap="sm">
        <Button variant="default" onClick={close}>
          Keep the rater
        </Button>
        <Button color="red.9" onClick={remove}>
          Remove the rater
        </Button>
      </Group>
    </Stack>
  );
}
