import { useComputedColorScheme } from '@mantine/core';
import { ReactFlowProvider } from '@xyflow/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import { useAnalysis, useMap, useSession } from '../../app/appContext.ts';
import { useLensReadings } from '../lenses/useLensReadings.ts';
import { type ArrowLooks, arrowLooks } from './arrows/arrowLooks.ts';
import styles from './Canvas.module.css';
import { CanvasStage } from './CanvasStage.tsx';
import { useElementSize } from './camera/useElementSize.ts';
import { canvasColours } from './canvasColours.ts';
import { CanvasContext, type CanvasParts } from './canvasContext.ts';
import { LaneQuestion } from './lanes/LaneQuestion.tsx';
import { MergeQuestion } from './lanes/MergeQuestion.tsx';
import { handoffOf } from './pointer/hitTest.ts';
import { createPointerStore } from './pointer/pointerState.ts';
import { useCanvasPointer } from './pointer/useCanvasPointer.ts';
import { spotlightStore } from './spotlight.ts';

/** The map as swimlanes: one stop for the Tab key, with keys of its own inside. */
export function Canvas() {
  const root = useRef<HTMLDivElement>(null);
  const [pointer] = useState(createPointerStore);
  const parts = useMemo(() => ({ root, pointer }), [pointer]);
  return (
    <CanvasContext value={parts}>
      <ReactFlowProvider>
        <Root parts={parts} />
      </ReactFlowProvider>
      <LaneQuestion />
      <MergeQuestion />
    </CanvasContext>
  );
}

const oneTabStop = {
  role: 'application',
  'aria-label': 'Map',
  'aria-describedby': 'canvas-speech',
  tabIndex: 0,
} as const;

function Root({ parts }: { readonly parts: CanvasParts }) {
  const readings = useLensReadings();
  const looks = useLooks(readings);
  const latest = useRef(looks);
  latest.current = looks;
  const handlers = useCanvasPointer(latest);
  useDimming(parts);
  const theme = useComputedColorScheme('light');
  const size = useElementSize(parts.root);
  const idle = useSession(({ selection, naming }) => selection.kind === 'none' && naming === null);
  useEffect(() => parts.root.current?.focus({ preventScroll: true }), [parts.root]);
  return (
    <div
      ref={parts.root}
      className={styles.canvas}
      style={canvasColours(theme)}
      {...oneTabStop}
      data-testid="canvas"
      data-canvas
      data-idle={idle || undefined}
      {...handlers}
    >
      {size && size.width > 0 && <CanvasStage size={size} looks={looks} readings={readings} theme={theme} />}
    </div>
  );
}

function useLooks(readings: LensReadings): ArrowLooks {
  const map = useMap();
  const analysis = useAnalysis();
  const heatShown = useSession((state) => state.heatShown);
  const before = useRef<ArrowLooks>(new Map());
  return useMemo(() => {
    before.current = arrowLooks(map, analysis, heatShown ? readings : null, before.current);
    return before.current;
  }, [map, analysis, readings, heatShown]);
}

/** While a handoff stands out, everything else steps back: by one attribute, without drawing anything anew. */
function useDimming({ root, pointer }: CanvasParts): void {
  useEffect(() => {
    const dim = (): void => {
      const { hover, gesture } = pointer.getState();
      const isSpotlit = spotlightStore.getState().handoffId !== null;
      const isPointedAt = gesture === null && handoffOf(hover) !== null;
      root.current?.toggleAttribute('data-dimmed', isSpotlit || isPointedAt);
      root.current?.toggleAttribute('data-spotlit', isSpotlit);
    };
    const offs = [pointer.subscribe(dim), spotlightStore.subscribe(dim)];
    return () => {
      for (const off of offs) off();
    };
  }, [root, pointer]);
}
