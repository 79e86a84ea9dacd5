import { useComputedColorScheme, VisuallyHidden } from '@mantine/core';
import { type KeyboardEvent, memo, type PointerEvent, type RefObject, useEffect, useId, useRef } from 'react';
import type { SideMarks } from '../../../shared/analysis/compareMaps.ts';
import { describeMap } from '../../../shared/drawing/describeMap.ts';
import { drawComparedMap } from '../../../shared/drawing/drawComparedMap.ts';
import { svgElement } from '../../ui/svgElement.ts';
import { zoomAround } from '../canvas/camera/viewport.ts';
import styles from './ComparePane.module.css';
import { PaneLanes } from './PaneLanes.tsx';
import type { CompareCamera } from './useCompareCamera.ts';
import type { DrawnMap } from './useDrawnMap.ts';
import type { SideMap } from './useSideMap.ts';

interface ComparePaneProps {
  readonly label: 'Before' | 'After';
  /** What the map is called. */
  readonly title: string;
  readonly state: SideMap;
  readonly drawn: DrawnMap | null;
  readonly marks: SideMarks | null;
  /** The handoff that stands out. */
  readonly highlight: string | null;
  readonly camera: CompareCamera;
}

const noMarks: SideMarks = { lanes: new Map(), steps: new Map() };
function oneTabStop(label: string, hintId: string) {
  return { role: 'application', 'aria-label': label, 'aria-describedby': hintId, tabIndex: 0 } as const;
}

const PAN_STEP = 64;
const panKeys: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [PAN_STEP, 0],
  ArrowRight: [-PAN_STEP, 0],
  ArrowUp: [0, PAN_STEP],
  ArrowDown: [0, -PAN_STEP],
};

/** One of the two maps. Dragging, the wheel and the arrow keys move both. */
export function ComparePane({ label, title, state, drawn, marks, highlight, camera }: ComparePaneProps) {
  const pane = useRef<HTMLDivElement>(null);
  const hintId = useId();
  const { x, y, zoom } = camera.viewport;
  const handlers = usePaneHandlers(pane, camera);
  return (
    <section className={styles.side} aria-label={label}>
      <h2 className={styles.label}>{title === '' ? label : `${label} · ${title}`}</h2>
      <div
        ref={pane}
        className={styles.pane}
        data-pane={label}
        data-viewport={[x, y, zoom].map((each) => Math.round(each * 100) / 100).join(' ')}
        {...oneTabStop(`Map, ${label.toLowerCase()}`, hintId)}
        {...handlers}
      >
        <VisuallyHidden id={hintId}>Arrow keys move both maps.</VisuallyHidden>
        {drawn ? (
          <>
            <svg className={styles.drawing} role="img" aria-label={describeMap(drawn.map, drawn.analysis)}>
              <g transform={`translate(${x} ${y}) scale(${zoom})`}>
                <Drawing drawn={drawn} marks={marks ?? noMarks} highlight={highlight} />
              </g>
            </svg>
            <PaneLanes drawn={drawn} marks={marks ?? noMarks} viewport={camera.viewport} />
          </>
        ) : (
          <p className={styles.words}>{wordsOf(state)}</p>
        )}
      </div>
    </section>
  );
}

/** Moving the maps does not draw them anew. */
const Drawing = memo(function Drawing({
  drawn,
  marks,
  highlight,
}: {
  readonly drawn: DrawnMap;
  readonly marks: SideMarks;
  readonly highlight: string | null;
}) {
  const theme = useComputedColorScheme('light');
  const { map, analysis, layout } = drawn;
  return drawComparedMap(map, analysis, layout, marks, theme, highlight).map(svgElement);
});

function wordsOf(state: SideMap): string {
  switch (state.kind) {
    case 'none':
      return 'Choose a map above to compare with.';
    case 'refused':
      return state.sentence;
    case 'reading':
    case 'read':
      return '';
  }
}

/** Dragging and the arrow keys move both maps; so does the wheel, which with Ctrl zooms around the pointer. */
function usePaneHandlers(pane: RefObject<HTMLDivElement | null>, { move }: CompareCamera) {
  useWheel(pane, move);
  const pan = (x: number, y: number): void => move((now) => ({ ...now, x: now.x + x, y: now.y + y }));
  return {
    onKeyDown(event: KeyboardEvent): void {
      const step = panKeys[event.key];
      if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      pan(...step);
    },
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove(event: PointerEvent<HTMLElement>): void {
      if (event.currentTarget.hasPointerCapture(event.pointerId)) pan(event.movementX, event.movementY);
    },
  };
}

/** The page itself must not scroll or zoom meanwhile, which only a listener of our own can prevent. */
function useWheel(pane: RefObject<HTMLDivElement | null>, move: CompareCamera['move']): void {
  useEffect(() => {
    const element = pane.current;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const { left = 0, top = 0 } = element?.getBoundingClientRect() ?? {};
      const at = { x: event.clientX - left, y: event.clientY - top };
      if (event.ctrlKey || event.metaKey) {
        move((now) => zoomAround(now, now.zoom * 2 ** (-event.deltaY / 200), at));
        return;
      }
      const [x, y] = event.shiftKey ? [event.deltaY, 0] : [event.deltaX, event.deltaY];
      move((now) => ({ ...now, x: now.x - x, y: now.y - y }));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [pane, move]);
}
