import { ActionIcon, Menu } from '@mantine/core';
import { IconDots } from '@tabler/icons-react';
import { type Lane, laneKindNames, laneKinds } from '../../../../shared/model/lane.ts';
import { useApp } from '../../../app/appContext.ts';
import { spokenName } from '../selectionSpeech.ts';
import { askToDeleteLane, makeLane, moveLaneBy, setLaneKind, startNamingLane } from './changeLanes.ts';
import styles from './LaneMenu.module.css';
import { mergeStore } from './mergeStore.ts';

interface LaneMenuProps {
  readonly lane: Lane;
  readonly index: number;
  readonly count: number;
}

/** What can be done with a lane. */
export function LaneMenu({ lane, index, count }: LaneMenuProps) {
  const app = useApp();
  return (
    <Menu position="right-start" withinPortal returnFocus={false}>
      <Menu.Target>
        <ActionIcon
          className={styles.button ?? ''}
          variant="subtle"
          color="gray"
          size={24}
          tabIndex={-1}
          aria-label={`Menu of lane ${spokenName(lane)}`}
        >
          <IconDots size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => afterMenu(() => startNamingLane(app, lane.id, false))}>Rename</Menu.Item>
        <Menu.Item onClick={() => afterMenu(() => makeLane(app, lane.id))}>Add a lane below</Menu.Item>
        <Menu.Item disabled={index === 0} onClick={() => moveLaneBy(app, lane.id, -1)}>
          Move up
        </Menu.Item>
        <Menu.Item disabled={index === count - 1} onClick={() => moveLaneBy(app, lane.id, 1)}>
          Move down
        </Menu.Item>
        <Menu.Item disabled={count === 1} onClick={() => mergeStore.setState({ laneId: lane.id })}>
          Merge into another lane
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>Kind</Menu.Label>
        {laneKinds.map((kind) => (
          <Menu.Item key={kind} disabled={kind === lane.kind} onClick={() => setLaneKind(app, lane.id, kind)}>
            {laneKindNames[kind]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item onClick={() => askToDeleteLane(app, lane.id)}>Delete</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** The closing menu moves the focus; a field opened before that would lose it at once. */
function afterMenu(run: () => void): void {
  setTimeout(run, 0);
}
