import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useSession } from '../../../app/appContext.ts';
import { usePointer } from '../canvasContext.ts';
import cardStyles from '../steps/StepCard.module.css';
import { StepFace } from '../steps/StepCard.tsx';
import styles from './GestureOverlay.module.css';
import { laneAt } from './landingCell.ts';
import { type Landing, landings } from './landings.ts';
import { areaBetween } from './lasso.ts';
import type { Gesture, Place } from './pointerState.ts';

interface OverlayProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
}

/** So many dragged steps are drawn on their way; more would cover the map. */
const mostShown = 40;

/** What a drag is about to do: the step on its way, the cell it lands in, the arrow being drawn. */
export function GestureOverlay({ map, layout }: OverlayProps) {
  const gesture = usePointer((state) => state.gesture);
  const connecting = useSession((state) => state.connecting);
  if (gesture?.kind === 'move') return <Moving map={map} layout={layout} gesture={gesture} />;
  if (gesture?.kind === 'lasso') return <Lasso gesture={gesture} />;
  const from = layout.steps.get(gesture?.from ?? connecting?.from ?? '');
  if (!from) return null;
  const target = layout.steps.get((gesture ? gesture.target : connecting?.to) ?? '');
  const at = target ? middleOf(target) : gesture?.at;
  if (!at) return null;
  const laneOf = (id: string) => map.step.get(id)?.laneId;
  const lane = target ? laneOf(target.id) : laneAt(layout, at.y)?.id;
  return (
    <svg className={styles.layer} aria-hidden>
      <Line from={middleOf(from)} to={at} handoff={lane !== laneOf(from.id)} />
      <circle className={styles.end} cx={at.x} cy={at.y} r={4} />
    </svg>
  );
}

function Moving({ map, layout, gesture }: OverlayProps & { readonly gesture: Gesture & { kind: 'move' } }) {
  const { at, from, ids, grabbed } = gesture;
  const [dx, dy] = [at.x - from.x, at.y - from.y];
  return (
    <>
      {!gesture.onArrow && landings(map, layout, gesture).slice(0, mostShown).map(cellOf)}
      <svg className={styles.under} aria-hidden>
        {ids.length === 1 && <Neighbours map={map} layout={layout} gesture={gesture} />}
      </svg>
      {ids.slice(0, mostShown).map((id) => {
        const step = map.step.get(id);
        const box = layout.steps.get(id);
        if (!step || !box) return null;
        return (
          <div
            key={id}
            className={`${cardStyles.card} ${styles.ghost}`}
            data-kind={step.kind}
            data-selected={id === grabbed || undefined}
            style={{
              transform: `translate(${box.x + dx}px, ${box.y + dy}px)`,
              width: box.width,
              height: box.height,
            }}
          >
            <StepFace step={step} />
          </div>
        );
      })}
    </>
  );
}

function cellOf({ stepId, x, y, width, height }: Landing) {
  return (
    <div
      key={stepId}
      className={styles.cell}
      style={{ transform: `translate(${x}px, ${y}px)`, width, height }}
    />
  );
}

/** The arrows of the step on its way, drawn straight; those that would be handoffs are lit. */
function Neighbours({
  map,
  layout,
  gesture,
}: OverlayProps & { readonly gesture: Gesture & { kind: 'move' } }) {
  const own = layout.steps.get(gesture.grabbed);
  if (!own) return null;
  const home = middleOf(own);
  const here = { x: home.x + gesture.at.x - gesture.from.x, y: home.y + gesture.at.y - gesture.from.y };
  return [...map.connection.values()]
    .filter((arrow) => arrow.from === gesture.grabbed || arrow.to === gesture.grabbed)
    .map((arrow) => {
      const other = arrow.from === gesture.grabbed ? arrow.to : arrow.from;
      const box = layout.steps.get(other);
      const handoff = map.step.get(other)?.laneId !== gesture.cell?.laneId;
      return box ? <Line key={arrow.id} from={middleOf(box)} to={here} handoff={handoff} /> : null;
    });
}

function Line({
  from,
  to,
  handoff,
}: {
  readonly from: Place;
  readonly to: Place;
  readonly handoff: boolean;
}) {
  return (
    <path
      className={styles.line}
      data-handoff={handoff || undefined}
      d={`M${from.x} ${from.y}L${to.x} ${to.y}`}
    />
  );
}

function Lasso({ gesture: { from, at } }: { readonly gesture: Gesture & { kind: 'lasso' } }) {
  return (
    <svg className={styles.layer} aria-hidden>
      <rect className={styles.lasso} {...areaBetween(from, at)} />
    </svg>
  );
}

function middleOf(box: { x: number; y: number; width: number; height: number }): Place {
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
