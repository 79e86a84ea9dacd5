import { IconBuilding, IconServer, IconUser, IconUsers } from '@tabler/icons-react';
import { memo, useLayoutEffect, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { type Lane, type LaneKind, laneKindNames } from '../../../../shared/model/lane.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import { useApp, useSession } from '../../../app/appContext.ts';
import { findStore, isFound } from '../../find/findStore.ts';
import { keepName } from '../naming/finishNaming.ts';
import { useNamingKeys } from '../naming/useNamingKeys.ts';
import { useDrag } from '../pointer/useDrag.ts';
import { startNamingLane } from './changeLanes.ts';
import styles from './LaneHeader.module.css';
import { LaneMenu } from './LaneMenu.tsx';

const laneIcons: Record<LaneKind, typeof IconUsers> = {
  team: IconUsers,
  role: IconUser,
  outside: IconBuilding,
  system: IconServer,
};

/** What a drag of a lane by its name does, at this height of the screen. */
export interface LaneDrag {
  over(laneId: string, clientY: number): void;
  end(laneId: string, from: number, clientY: number): void;
}

interface LaneHeaderProps {
  readonly lane: Lane;
  readonly index: number;
  readonly count: number;
  /** Where a dragged lane would be put down beside this one. */
  readonly dropEdge: 'top' | 'bottom' | null;
  readonly drag: LaneDrag;
}

/** A lane's name, its kind, and what can be done with it. A drag moves the lane. */
export const LaneHeader = memo(function LaneHeader({ lane, index, count, dropEdge, drag }: LaneHeaderProps) {
  const app = useApp();
  const naming = useSession(({ naming }) => naming?.kind === 'lane' && naming.id === lane.id);
  const selected = useSession(({ selection }) => selection.kind === 'lane' && selection.id === lane.id);
  const found = useStore(findStore, (state) => isFound(state, 'lane', lane.id));
  const handlers = useDrag({
    onMove: (event) => drag.over(lane.id, event.clientY),
    onEnd: (event) => drag.end(lane.id, index, event.clientY),
    onClick: () => {
      app.session.select({ kind: 'lane', id: lane.id });
      app.camera.focus();
    },
  });
  const [near, setNear] = useState(false);
  const Icon = laneIcons[lane.kind];
  const name = shownName(lane.name);
  return (
    <li
      className={styles.header}
      data-lane-id={lane.id}
      data-selected={selected || undefined}
      data-found={found || undefined}
      data-tinted={index % 2 === 1 || undefined}
      data-drop={dropEdge ?? undefined}
      onDoubleClick={() => startNamingLane(app, lane.id, false)}
      onPointerEnter={() => setNear(true)}
      {...handlers}
    >
      <div className={styles.label} title={`${name} · ${laneKindNames[lane.kind]}`}>
        <Icon size={16} stroke={1.6} className={styles.icon} aria-label={laneKindNames[lane.kind]} />
        {naming ? (
          <NameField lane={lane} />
        ) : (
          <span className={styles.name} dir="auto">
            {name || 'Unnamed lane'}
          </span>
        )}
        {!naming && (near || selected) && <LaneMenu lane={lane} index={index} count={count} />}
      </div>
    </li>
  );
});

function NameField({ lane }: { readonly lane: Lane }) {
  const app = useApp();
  const naming = useSession((state) => state.naming) ?? { kind: 'lane', id: lane.id, fresh: false };
  const field = useRef<HTMLInputElement>(null);
  const onKeyDown = useNamingKeys(naming);
  useLayoutEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.select();
  }, []);
  return (
    <input
      dir="auto"
      ref={field}
      className={styles.field}
      defaultValue={lane.name}
      placeholder="Who works here?"
      aria-label="Name of the lane"
      onKeyDown={onKeyDown}
      onBlur={(event) => keepName(app, naming, event.currentTarget.value)}
    />
  );
}
