import { UnstyledButton } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useApp } from '../../../app/appContext.ts';
import { makeLane, moveLaneTo } from './changeLanes.ts';
import { type LaneDrag, LaneHeader } from './LaneHeader.tsx';
import styles from './LaneHeaders.module.css';
import { placeLaneHeaders } from './placeLaneHeaders.ts';

interface LaneHeadersProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  /** Of the canvas, in pixels. */
  readonly height: number;
}

/** The names of the lanes in a column that stays: it follows the map up and down, and never scrolls out of sight. */
export function LaneHeaders({ map, layout, height }: LaneHeadersProps) {
  const app = useApp();
  const column = useRef<HTMLDivElement>(null);
  const flow = useReactFlow();
  const [drop, setDrop] = useState<{ id: string; index: number } | null>(null);
  const drag = useMemo<LaneDrag>(
    () => ({
      over: (id, clientY) => setDrop({ id, index: placeAt(column.current, clientY) }),
      end: (id, from, clientY) => {
        moveLaneTo(app, id, targetIndex(from, placeAt(column.current, clientY)));
        setDrop(null);
      },
    }),
    [app],
  );
  useFollowViewport(column, layout, height);
  return (
    <div
      ref={column}
      className={styles.column}
      onWheel={(event) => {
        const { x, y, zoom } = flow.getViewport();
        void flow.setViewport({ x: x - event.deltaX, y: y - event.deltaY, zoom });
      }}
    >
      <ol className={styles.lanes} aria-label="Lanes">
        {layout.lanes.map((box, index) => {
          const lane = map.lane.get(box.id);
          return lane ? (
            <LaneHeader
              key={lane.id}
              lane={lane}
              index={index}
              count={layout.lanes.length}
              dropEdge={drop && dropEdge(layout, drop, index)}
              drag={drag}
            />
          ) : null;
        })}
      </ol>
      <svg className={styles.leaders} aria-hidden>
        <path data-leaders />
      </svg>
      <UnstyledButton className={styles.add} data-lane-add tabIndex={-1} onClick={() => makeLane(app)}>
        <IconPlus size={14} aria-hidden /> Lane
      </UnstyledButton>
    </div>
  );
}

/** Places the headers by hand at every move of the map: no component is drawn anew while panning. */
function useFollowViewport(
  column: React.RefObject<HTMLDivElement | null>,
  layout: MapLayout,
  room: number,
): void {
  const store = useStoreApi();
  useLayoutEffect(() => {
    const place = (): void => {
      const { transform } = store.getState();
      if (column.current) placeLaneHeaders(column.current, layout, transform[1], transform[2], room);
    };
    place();
    let last = store.getState();
    return store.subscribe((state) => {
      if (state.transform !== last.transform) place();
      last = state;
    });
  });
}

/** Before which lane (from 0; the number of lanes for the end) a header let go at this height comes. */
function placeAt(column: HTMLDivElement | null, clientY: number): number {
  const headers = [...(column?.querySelectorAll('[data-lane-id]') ?? [])];
  const place = headers.findIndex((header) => {
    const { top, height } = header.getBoundingClientRect();
    return clientY < top + height / 2;
  });
  return place === -1 ? headers.length : place;
}

/** The lane's own place is taken out before it is put in. */
function targetIndex(from: number, before: number): number {
  return before > from ? before - 1 : before;
}

function dropEdge(
  layout: MapLayout,
  drop: { id: string; index: number },
  index: number,
): 'top' | 'bottom' | null {
  if (drop.index === index) return 'top';
  return drop.index === layout.lanes.length && index === layout.lanes.length - 1 ? 'bottom' : null;
}
