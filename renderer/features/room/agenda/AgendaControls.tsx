import { Button, NumberInput, SegmentedControl, Switch, UnstyledButton } from '@mantine/core';
import {
  type Agenda,
  agendaMinutes,
  agendaPresets,
  presetOfAgenda,
} from '../../../../shared/model/agenda.ts';
import { useApp, useSettings } from '../../../app/appContext.ts';
import { runCommand } from '../../../app/useKeyboard.ts';
import styles from './AgendaControls.module.css';
import { hasBegun, moveClock, timePhrase } from './agendaClock.ts';
import { agendaStore } from './agendaStore.ts';
import { useAgenda } from './useAgenda.ts';

const choices = agendaPresets.map(({ id, name }) => ({ value: id, label: name }));
const longestBlock = 600;

/** The blocks with their minutes, the usual lengths, and what the timer can do. */
export function AgendaControls() {
  const app = useApp();
  const { agenda, clock, left } = useAgenda();
  const hasSound = useSettings((settings) => settings.agendaSound);
  const set = (next: Agenda): void => app.settings.change({ agenda: next.map((block) => ({ ...block })) });
  return (
    <div className={styles.controls}>
      <div className={styles.head}>
        <h2 className={styles.title}>Agenda</h2>
        <span className={styles.total}>{agendaMinutes(agenda)} min</span>
      </div>
      <SegmentedControl
        fullWidth
        size="xs"
        aria-label="Length of the workshop"
        data={choices}
        value={presetOfAgenda(agenda)?.id ?? ''}
        onChange={(id) => set(agendaPresets.find((preset) => preset.id === id)?.agenda ?? agenda)}
      />
      <Blocks agenda={agenda} current={clock.place} onChange={set} />
      <p className={styles.left}>
        {agenda[clock.place]?.name} · {left > 0 ? `${timePhrase(left)} left` : `${timePhrase(left)} over`}
      </p>
      <Buttons isRunning={clock.runningSince !== null} isFirst={clock.place === 0} begun={hasBegun(clock)} />
      <Switch
        size="xs"
        label="A soft sound when a block is over"
        checked={hasSound}
        onChange={(event) => app.settings.change({ agendaSound: event.currentTarget.checked })}
      />
    </div>
  );
}

interface BlocksProps {
  readonly agenda: Agenda;
  readonly current: number;
  onChange(agenda: Agenda): void;
}

function Blocks({ agenda, current, onChange }: BlocksProps) {
  const goTo = (place: number): void =>
    agendaStore.setState(({ clock }) => ({ clock: moveClock(clock, agenda, place, Date.now()) }));
  const setMinutes = (place: number, minutes: number): void =>
    onChange(agenda.map((block, each) => (each === place ? { ...block, minutes } : block)));
  return (
    <ol className={styles.blocks}>
      {agenda.map(({ name, minutes }, place) => (
        <li key={name} className={styles.block} data-current={place === current || undefined}>
          <UnstyledButton
            className={styles.name}
            aria-current={place === current ? 'step' : undefined}
            onClick={() => goTo(place)}
          >
            {place + 1} {name}
          </UnstyledButton>
          <NumberInput
            size="xs"
            w={88}
            suffix=" min"
            aria-label={`Minutes for ${name}`}
            min={1}
            max={longestBlock}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            value={minutes}
            onChange={(value) => {
              if (typeof value === 'number' && value >= 1) setMinutes(place, value);
            }}
          />
        </li>
      ))}
    </ol>
  );
}

interface ButtonsProps {
  readonly isRunning: boolean;
  readonly isFirst: boolean;
  readonly begun: boolean;
}

function Buttons({ isRunning, isFirst, begun }: ButtonsProps) {
  const app = useApp();
  const run = (id: string) => () => void runCommand(app, id);
  return (
    <div className={styles.buttons}>
      <Button size="compact-sm" data-autofocus onClick={run('agenda.start')}>
        {isRunning ? 'Pause' : begun ? 'Go on' : 'Start'}
      </Button>
      <Button size="compact-sm" variant="default" disabled={isFirst} onClick={run('agenda.previous')}>
        Previous
      </Button>
      <Button size="compact-sm" variant="default" onClick={run('agenda.next')}>
        Next
      </Button>
      <Button size="compact-sm" variant="default" onClick={run('agenda.moreTime')}>
        +5 min
      </Button>
      {begun && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={run('agenda.stop')}>
          Reset
        </Button>
      )}
    </div>
  );
}
