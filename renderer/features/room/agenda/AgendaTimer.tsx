import { Popover, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { IconClock, IconPlayerPause } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useApp } from '../../../app/appContext.ts';
import { layerScale, usePresenting } from '../../../state/presentingStore.ts';
import { AgendaControls } from './AgendaControls.tsx';
import styles from './AgendaTimer.module.css';
import { hasBegun, shareSpent, timePhrase } from './agendaClock.ts';
import { agendaStore } from './agendaStore.ts';
import { playSoftSound } from './softSound.ts';
import { useAgenda } from './useAgenda.ts';

/** How far the room is in its agenda: a slim line, the block and the time it has left. It opens its controls. */
export function AgendaTimer({ onlyBegun = false }: { readonly onlyBegun?: boolean }) {
  const isOpen = useStore(agendaStore, (state) => state.isOpen);
  const { agenda, clock, left } = useAgenda();
  const presenting = usePresenting();
  const begun = hasBegun(clock);
  const block = agenda[clock.place]?.name ?? '';
  const isOver = begun && left <= 0;
  useEndSignal(isOver && clock.runningSince !== null, clock.place);
  if (onlyBegun && !begun && !isOpen) return null;
  const open = (next: boolean): void => agendaStore.setState({ isOpen: next });
  return (
    <Popover
      opened={isOpen}
      onChange={open}
      position="top-start"
      trapFocus
      returnFocus
      width={340 * layerScale(presenting)}
      shadow="md"
    >
      <Popover.Target>
        <UnstyledButton
          className={styles.timer}
          data-over={isOver || undefined}
          aria-label={begun ? `Agenda: ${block}, ${spokenTime(left)}` : 'Agenda'}
          onClick={() => open(!isOpen)}
        >
          {begun ? <Progress /> : <IconClock size={16} aria-hidden />}
          <span>{begun ? block : 'Agenda'}</span>
          {begun && <span className={styles.time}>{timePhrase(left)}</span>}
          {begun && clock.runningSince === null && <IconPlayerPause size={14} aria-label="paused" />}
        </UnstyledButton>
      </Popover.Target>
      <VisuallyHidden role="status">{isOver ? `The time for ${block} is over.` : ''}</VisuallyHidden>
      <Popover.Dropdown aria-label="Agenda">
        <AgendaControls />
      </Popover.Dropdown>
    </Popover>
  );
}

/** One piece a block, as wide as it is long. */
function Progress() {
  const { agenda, clock, now } = useAgenda();
  return (
    <span className={styles.line} aria-hidden>
      {agenda.map(({ name, minutes }, place) => (
        <span
          key={name}
          className={styles.piece}
          data-current={place === clock.place || undefined}
          style={{ flexGrow: minutes + (clock.added[place] ?? 0) }}
        >
          <span
            style={{
              width: `${100 * pieceShare(clock.place, place, shareSpent(clock, agenda, place, now))}%`,
            }}
          />
        </span>
      ))}
    </span>
  );
}

/** What lies before the block that runs is done, whatever was left of it. */
function pieceShare(current: number, place: number, share: number): number {
  return place < current ? 1 : share;
}

/** In whole minutes, so that a screen reader does not hear every second. */
function spokenTime(left: number): string {
  const minutes = Math.ceil(Math.abs(left) / 60_000);
  return left > 0 ? `${minutes} min left` : 'time is over';
}

/** Sounds when a block comes to its end; not for one that was over when the timer came in sight. */
function useEndSignal(isOver: boolean, place: number): void {
  const app = useApp();
  const before = useRef({ isOver, place });
  useEffect(() => {
    const hasEnded = isOver && !before.current.isOver && place === before.current.place;
    before.current = { isOver, place };
    if (hasEnded && app.settings.getState().agendaSound) playSoftSound();
  }, [app, isOver, place]);
}
