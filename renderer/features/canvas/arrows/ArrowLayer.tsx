import { type CSSProperties, memo, useRef } from 'react';
import type { ArrowShape } from '../../../../shared/drawing/arrowShape.ts';
import type { MapLayout, Route } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { type Area, touches } from '../camera/area.ts';
import styles from './ArrowLayer.module.css';
import { ArrowLines } from './ArrowLines.tsx';
import { type ArrowLook, type ArrowLooks, plainFlow } from './arrowLooks.ts';
import { arrowsByTone } from './arrowsByTone.ts';
import { Condition } from './Condition.tsx';
import { ArrowPills } from './Pill.tsx';
import { routeBounds, routeShape } from './routeShape.ts';

interface ArrowLayerProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly looks: ArrowLooks;
  /** Of the lens, as custom properties: on the arrows alone, so that another lens restyles nothing else. */
  readonly colours: CSSProperties;
  /** Arrows outside are left out; null draws all. */
  readonly area: Area | null;
}

/** All arrows in one SVG, their conditions and numbers on top. */
export const ArrowLayer = memo(function ArrowLayer({ map, layout, looks, colours, area }: ArrowLayerProps) {
  const fresh = useFreshHandoffs(looks);
  const routes = routesIn(layout, area);
  const lookOf = (route: Route): ArrowLook => looks.get(route.id) ?? plainFlow;
  const isFresh = (route: Route): boolean => fresh.has(lookOf(route).handoffId ?? '');
  const settled = routes.filter((route) => !isFresh(route));
  return (
    <svg className={styles.layer} style={colours} aria-hidden>
      {arrowsByTone(settled, looks).map(([tone, ofTone]) => (
        <ArrowLines key={tone} tone={tone} {...shapeOfAll(ofTone, looks)} />
      ))}
      {routes.filter(isFresh).map((route) => {
        const { tone, width } = lookOf(route);
        return <ArrowLines key={route.id} tone={tone} width={width} {...routeShape(route, width)} fresh />;
      })}
      {routes.map((route) => {
        const { width, pills } = lookOf(route);
        const text = map.connection.get(route.id)?.condition;
        return text ? (
          <Condition key={route.id} route={route} text={text} width={width} lifted={pills.length > 0} />
        ) : null;
      })}
      {routes.map((route) => {
        const look = lookOf(route);
        return look.pills.length > 0 ? <ArrowPills key={route.id} route={route} look={look} /> : null;
      })}
    </svg>
  );
});

/** Arrows of one tone, which are of one width too, as one line and one head. */
function shapeOfAll(routes: readonly Route[], looks: ArrowLooks): ArrowShape & { readonly width: number } {
  const { width } = looks.get(routes[0]?.id ?? '') ?? plainFlow;
  const shapes = routes.map((route) => routeShape(route, width));
  return {
    width,
    line: shapes.map(({ line }) => line).join(''),
    head: shapes.map(({ head }) => head).join(''),
  };
}

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
