import { type CSSProperties, memo, useRef } from 'react';
import type { MapLayout, Route } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type Area, touches } from '../camera/area.ts';
import { Arrow } from './Arrow.tsx';
import styles from './ArrowLayer.module.css';
import { type ArrowLooks, plainFlow } from './arrowLooks.ts';
import { ArrowPills } from './Pill.tsx';
import { routeBounds } from './routeShape.ts';

interface ArrowLayerProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly looks: ArrowLooks;
  /** Of the lens, as custom properties: on the arrows alone, so that another lens restyles nothing else. */
  readonly colours: CSSProperties;
  /** Arrows outside are left out; null draws all. */
  readonly area: Area | null;
}

/** All arrows in one SVG, their numbers on top. */
export const ArrowLayer = memo(function ArrowLayer({ map, layout, looks, colours, area }: ArrowLayerProps) {
  const fresh = useFreshHandoffs(looks);
  const routes = routesIn(layout, area);
  return (
    <svg className={styles.layer} style={colours} aria-hidden>
      {routes.map((route) => {
        const look = looks.get(route.id) ?? plainFlow;
        return (
          <Arrow
            key={route.id}
            route={route}
            look={look}
            condition={map.connection.get(route.id)?.condition ?? ''}
            fresh={look.handoffId !== null && fresh.has(look.handoffId)}
          />
        );
      })}
      {routes.map((route) => {
        const look = looks.get(route.id);
        return look && look.pills.length > 0 ? <ArrowPills key={route.id} route={route} look={look} /> : null;
      })}
    </svg>
  );
});

function routesIn(layout: MapLayout, area: Area | null): Route[] {
  const routes = [...layout.routes.values()];
  return area ? routes.filter((route) => touches(area, routeBounds(route))) : routes;
}

const none: ReadonlySet<string> = new Set();

/** The handoffs that the last edit made; none when the map has just been opened. */
function useFreshHandoffs(looks: ArrowLooks): ReadonlySet<string> {
  const seen = useRef<{ looks: ArrowLooks; fresh: ReadonlySet<string> } | null>(null);
  if (seen.current?.looks !== looks) {
    const before = seen.current && handoffsIn(seen.current.looks);
    const fresh = before ? new Set([...handoffsIn(looks)].filter((id) => !before.has(id))) : none;
    seen.current = { looks, fresh: fresh.size > 0 ? fresh : (seen.current?.fresh ?? none) };
  }
  return seen.current.fresh;
}

function handoffsIn(looks: ArrowLooks): Set<string> {
  const ids = new Set<string>();
  for (const { handoffId } of looks.values()) if (handoffId !== null) ids.add(handoffId);
  return ids;
}
