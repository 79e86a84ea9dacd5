import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconEyeOff, IconPlus } from '@tabler/icons-react';
import { useStore } from 'zustand';
import { hiddenRound, latestRound, roundNumbers } from '../../../../shared/model/rounds.ts';
import { useApp, useMap } from '../../../app/appContext.ts';
import { runCommand } from '../../../app/useKeyboard.ts';
import styles from './RoundBar.module.css';
import { roundStore } from './roundStore.ts';

/** Which round this is, the way back to earlier ones, and what can be done with it. */
export function RoundBar() {
  const app = useApp();
  const map = useMap();
  const numbers = roundNumbers(map);
  const current = latestRound(map)?.number ?? numbers.at(-1) ?? null;
  const hidden = hiddenRound(map);
  return (
    <div className={styles.bar}>
      {current !== null && <Switcher numbers={numbers} current={current} />}
      {hidden && (
        <span className={styles.hidden}>
          <IconEyeOff size={16} aria-hidden /> Hidden
        </span>
      )}
      <span className={styles.right}>
        {hidden ? (
          <Button size="compact-sm" onClick={() => void runCommand(app, 'round.reveal')}>
            Reveal
          </Button>
        ) : (
          <NewRound label={numbers.length === 0 ? 'Score in rounds' : 'New round'} />
        )}
      </span>
    </div>
  );
}

function Switcher({ numbers, current }: { readonly numbers: readonly number[]; readonly current: number }) {
  const lookedAt = useStore(roundStore, (state) => state.lookedAt) ?? current;
  if (numbers.length < 2) return <span className={styles.round}>Round {current}</span>;
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <Button
          variant="subtle"
          color="gray"
          size="compact-sm"
          rightSection={<IconChevronDown size={14} />}
          aria-label={`Round ${lookedAt}, look at another round`}
        >
          Round {lookedAt}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {numbers.map((number) => (
          <Menu.Item
            key={number}
            fw={number === lookedAt ? 600 : undefined}
            onClick={() => roundStore.setState({ lookedAt: number === current ? null : number })}
          >
            {number === current ? `Round ${number}, now` : `Round ${number}`}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}

function NewRound({ label }: { readonly label: string }) {
  const app = useApp();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" leftSection={<IconPlus size={14} />}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void runCommand(app, 'round.beginHidden')}>Begin a hidden round</Menu.Item>
        <Menu.Item onClick={() => void runCommand(app, 'round.beginOpen')}>Begin an open round</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
