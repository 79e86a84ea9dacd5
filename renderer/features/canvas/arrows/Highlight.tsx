import type { MapAnalysis } from '../../../../shared/analysis/analyseMap.ts';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useSession } from '../../../app/appContext.ts';
import type { Selection } from '../../../state/sessionStore.ts';
import { usePointer } from '../canvasContext.ts';
import { handoffOf } from '../pointer/hitTest.ts';
import { Arrow } from './Arrow.tsx';
import { type ArrowLook, type ArrowLooks, arrowWidth, plainFlow } from './arrowLooks.ts';
import styles from './Highlight.module.css';
import { ArrowPills } from './Pill.tsx';
import { routeShape } from './routeShape.ts';

interface HighlightProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly analysis: MapAnalysis;
  readonly looks: ArrowLooks;
  /** On the picture of a large map, steps have no cards that could show a ring themselves. */
  readonly ringSteps: boolean;
}

/** The chosen and the pointed-at arrows drawn once more above the others, with a halo. */
export function Highlight({ map, layout, analysis, looks, ringSteps }: HighlightProps) {
  const selection = useSession((state) => state.selection);
  const hovered = usePointer(({ hover, gesture }) => (gesture ? null : hover));
  const hoveredHandoff = handoffOf(hovered);
  const selected = arrowsOf(analysis, selection);
  const lit = hoveredHandoff ? (analysis.byId.get(hoveredHandoff)?.found.connectionIds ?? []) : [];
  const alone = hovered?.kind === 'arrow' && !hoveredHandoff ? [hovered.id] : [];
  const ringed = ringSteps ? ringedSteps(map, analysis, selection, hoveredHandoff) : [];
  if (selected.length + lit.length + alone.length + ringed.length === 0) return null;
  return (
    <svg className={styles.layer} aria-hidden>
      {[...new Set([...selected, ...lit, ...alone])].map((id) => (
        <Lit
          key={id}
          map={map}
          layout={layout}
          look={looks.get(id) ?? plainFlow}
          id={id}
          selected={selected.includes(id)}
        />
      ))}
      {ringed.map((id) => (
        <Ring key={id} layout={layout} id={id} />
      ))}
    </svg>
  );
}

interface LitProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly look: ArrowLook;
  readonly id: string;
  readonly selected: boolean;
}

function Lit({ map, layout, look, id, selected }: LitProps) {
  const route = layout.routes.get(id);
  if (!route) return null;
  const width = arrowWidth(look.tone);
  return (
    <g data-selected={selected || undefined} className={styles.lit}>
      <path className={styles.halo} d={routeShape(route, width).line} strokeWidth={width + 6} />
      <Arrow
        route={route}
        look={look}
        condition={map.connection.get(id)?.condition ?? ''}
        fresh={false}
        copy
      />
      <ArrowPills route={route} look={look} copy />
    </g>
  );
}

function Ring({ layout, id }: { readonly layout: MapLayout; readonly id: string }) {
  const box = layout.steps.get(id);
  if (!box) return null;
  return <rect className={styles.ring} x={box.x} y={box.y} width={box.width} height={box.height} rx={8} />;
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
