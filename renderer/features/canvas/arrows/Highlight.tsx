import type { CSSProperties } from 'react';
import { useStore } from 'zustand';
import type { MapAnalysis } from '../../../../shared/analysis/analyseMap.ts';
import type { FoundPlace } from '../../../../shared/analysis/recordTexts.ts';
import { arrowShape } from '../../../../shared/drawing/arrowShape.ts';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useSession } from '../../../app/appContext.ts';
import type { Selection } from '../../../state/sessionStore.ts';
import { findStore } from '../../find/findStore.ts';
import { zoomStore } from '../camera/zoomStore.ts';
import { useLitHandoff, usePointer } from '../canvasContext.ts';
import { farPills } from '../picture/farPills.ts';
import { farWidth } from '../picture/farWidth.ts';
import { ArrowLines } from './ArrowLines.tsx';
import { type ArrowLooks, plainFlow } from './arrowLooks.ts';
import { Condition } from './Condition.tsx';
import styles from './Highlight.module.css';
import { ArrowPills } from './Pill.tsx';

interface HighlightProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly analysis: MapAnalysis;
  readonly looks: ArrowLooks;
  readonly colours: CSSProperties;
  /** On the picture of a map seen from afar, steps have no cards that could show a ring themselves. */
  readonly afar: boolean;
}

/** The chosen and the pointed-at arrows drawn once more above the others, with a halo. */
export function Highlight({ map, layout, analysis, looks, colours, afar }: HighlightProps) {
  const selection = useSession((state) => state.selection);
  const hovered = usePointer(({ hover, gesture }) => (gesture ? null : hover));
  const litHandoff = useLitHandoff();
  const selected = arrowsOf(analysis, selection);
  const lit = litHandoff ? (analysis.byId.get(litHandoff)?.found.connectionIds ?? []) : [];
  const alone = hovered?.kind === 'arrow' && !litHandoff ? [hovered.id] : [];
  const lasso = usePointer(({ gesture }) => (gesture?.kind === 'lasso' ? gesture.ids : null));
  const chosen: Selection = lasso ? { kind: 'step', ids: lasso } : selection;
  const found = useFoundPlaces(analysis);
  const ringed = afar ? [...ringedSteps(map, analysis, chosen, litHandoff), ...found.steps] : [];
  const arrows = new Set([...selected, ...lit, ...alone, ...found.arrows]);
  if (arrows.size + ringed.length === 0) return null;
  return (
    <svg className={styles.layer} style={colours} aria-hidden>
      {[...arrows].map((id) => (
        <Lit
          key={id}
          map={map}
          layout={layout}
          looks={looks}
          id={id}
          selected={selected.includes(id)}
          afar={afar}
        />
      ))}
      {[...new Set(ringed)].map((id) => (
        <Ring key={id} layout={layout} id={id} />
      ))}
    </svg>
  );
}

/** The arrows and steps that a search found. */
function useFoundPlaces(analysis: MapAnalysis): { readonly arrows: string[]; readonly steps: string[] } {
  const hits = useStore(findStore, (state) => state.hits);
  const idsOf = (kind: FoundPlace['kind']) =>
    hits.flatMap(({ place }) => (place.kind === kind ? [place.id] : []));
  const handoffs = idsOf('handoff').flatMap((id) => analysis.byId.get(id)?.found.connectionIds ?? []);
  return { arrows: [...handoffs, ...idsOf('connection')], steps: idsOf('step') };
}

interface LitProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly looks: ArrowLooks;
  readonly id: string;
  readonly selected: boolean;
  readonly afar: boolean;
}

function Lit({ map, layout, looks, id, selected, afar }: LitProps) {
  const zoom = useStore(zoomStore, (state) => (afar ? state.zoom : 1));
  const route = layout.routes.get(id);
  if (!route) return null;
  const look = looks.get(id) ?? plainFlow;
  const width = afar ? farWidth(look.width, zoom) : look.width;
  const shape = arrowShape(route.points, width);
  const far = afar ? farPills(layout, looks, zoom).find(({ connectionId }) => connectionId === id) : null;
  const at = far ?? route.label;
  const condition = afar ? '' : (map.connection.get(id)?.condition ?? '');
  return (
    <g data-selected={selected || undefined} className={styles.lit}>
      <path className={styles.halo} d={shape.line} strokeWidth={width + 6 / zoom} />
      <ArrowLines tone={look.tone} width={width} {...shape} />
      {condition && <Condition route={route} text={condition} width={width} lifted={look.pills.length > 0} />}
      <ArrowPills route={route} look={look} place={{ x: at.x, y: at.y, scale: 1 / zoom }} copy />
    </g>
  );
}

function Ring({ layout, id }: { readonly layout: MapLayout; readonly id: string }) {
  const zoom = useStore(zoomStore, (state) => state.zoom);
  const box = layout.steps.get(id);
  if (!box) return null;
  const { x, y, width, height } = box;
  return (
    <rect className={styles.ring} x={x} y={y} width={width} height={height} rx={8} strokeWidth={2 / zoom} />
  );
}

function arrowsOf(analysis: MapAnalysis, selection: Selection): readonly string[] {
  if (selection.kind === 'connection') return [selection.id];
  if (selection.kind !== 'handoff') return [];
  return analysis.byId.get(selection.id)?.found.connectionIds ?? [];
}

function ringedSteps(
  map: WorkflowMap,
  analysis: MapAnalysis,
  selection: Selection,
  hovered: string | null,
): readonly string[] {
  const ends = [selection.kind === 'handoff' ? selection.id : null, hovered].flatMap((id) => {
    const found = id === null ? undefined : analysis.byId.get(id)?.found;
    return found ? [found.sender, found.receiver] : [];
  });
  const chosen = selection.kind === 'step' ? selection.ids.filter((id) => map.step.has(id)) : [];
  return [...new Set([...chosen, ...ends])];
}
