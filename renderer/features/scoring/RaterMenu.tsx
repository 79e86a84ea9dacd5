import { Button, Menu, TextInput } from '@mantine/core';
import { IconChevronDown, IconPlus, IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import { addRaters } from '../../../shared/model/edits/addRaters.ts';
import { foldName } from '../../../shared/model/names.ts';
import type { Rater } from '../../../shared/model/rater.ts';
import { raterName } from '../../../shared/model/raterNames.ts';
import { useApp, useEdit } from '../../app/appContext.ts';
import { newId } from '../../state/newId.ts';
import { ratersStore } from '../raters/ratersStore.ts';
import { FIRST_RATER } from './giveAnswer.ts';
import styles from './RaterMenu.module.css';
import { useRaterNames } from './useRaterNames.ts';

/** Who scores now. The button, unlike a field, leaves the digits to the scorecard. */
export function RaterMenu({ current }: { readonly current: Rater | null }) {
  const app = useApp();
  const names = useRaterNames();
  const [isAdding, setAdding] = useState(false);
  if (isAdding) return <NewRater onDone={() => setAdding(false)} />;
  const name = current ? raterName(names, current.id) : FIRST_RATER;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} />}
          aria-label={`Scoring as ${name}`}
        >
          Scoring as {name}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={styles.menu ?? ''}>
        {[...names].map(([id, { name: called }]) => (
          <Menu.Item
            key={id}
            fw={id === current?.id ? 600 : undefined}
            onClick={() => app.session.setState({ raterId: id })}
          >
            {called}
          </Menu.Item>
        ))}
        {names.size > 0 && <Menu.Divider />}
        <Menu.Item leftSection={<IconPlus size={14} />} onClick={() => setAdding(true)}>
          Add rater…
        </Menu.Item>
        <Menu.Item
          leftSection={<IconUsers size={14} />}
          onClick={() => {
            ratersStore.setState({ tab: 'people' });
            app.session.show('raters');
          }}
        >
          All raters…
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

function NewRater({ onDone }: { onDone(): void }) {
  const app = useApp();
  const edit = useEdit();
  const [name, setName] = useState('');
  const keep = (): void => {
    if (foldName(name)) {
      const ids: string[] = [];
      const nextId = (): string => {
        ids.push(newId());
        return ids.at(-1) ?? '';
      };
      edit('add rater', (map) => addRaters(map, { names: name, newId: nextId }));
      app.session.setState(({ raterId }) => ({ raterId: ids[0] ?? raterId }));
    }
    onDone();
  };
  return (
    <TextInput
      dir="auto"
      size="xs"
      w={176}
      autoFocus
      aria-label="Name of the new rater"
      placeholder="Ana, Ben, then Enter"
      maxLength={2_000}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') {
          event.stopPropagation();
          onDone();
        }
      }}
    />
  );
}
