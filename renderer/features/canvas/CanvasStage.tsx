import { ViewportPortal } from '@xyflow/react';
import { useMemo, useState } from 'react';
import type { LensReadings } from '../../../shared/analysis/lenses/readLens.ts';
import type { Theme } from '../../../shared/drawing/heatPalette.ts';
import { useAnalysis, useApp, useLayout, useMap } from '../../app/appContext.ts';
import { useClipboard } from '../clipboard/useClipboard.ts';
import { CommentComposer } from '../comments/CommentComposer.tsx';
import { FindBar } from '../find/FindBar.tsx';
import { toneColours } from '../lenses/toneColours.ts';
import { ArrowLayer } from './arrows/ArrowLayer.tsx';
import type { ArrowLooks } from './arrows/arrowLooks.ts';
import { HandoffCard } from './arrows/HandoffCard.tsx';
import { Highlight } from './arrows/Highlight.tsx';
import { useCamera } from './camera/useCamera.ts';
import { useFollowSelection } from './camera/useFollowSelection.ts';
import { useKeptViewport } from './camera/useKeptViewport.ts';
import { useRoomView } from './camera/useRoomView.ts';
import { useSpotlight } from './camera/useSpotlight.ts';
import { useView } from './camera/useView.ts';
import { frameOf, openingViewport, type Size } from './camera/viewport.ts';
import { useCanvas } from './canvasContext.ts';
import { ConnectField } from './connecting/ConnectField.tsx';
import { EmptyMap } from './EmptyMap.tsx';
import { LaneBands } from './lanes/LaneBands.tsx';
import { LaneHeaders } from './lanes/LaneHeaders.tsx';
import { ContextMenu } from './menu/ContextMenu.tsx';
import { NameEditor } from './naming/NameEditor.tsx';
import { NamingHint } from './naming/NamingHint.tsx';
import { MapPicture } from './picture/MapPicture.tsx';
import { GestureOverlay } from './pointer/GestureOverlay.tsx';
import { SelectionSpeech } from './SelectionSpeech.tsx';
import { StepControls } from './steps/StepControls.tsx';
import { StepFlow } from './steps/StepFlow.tsx';

interface CanvasStageProps {
  readonly size: Size;
  readonly looks: ArrowLooks;
  readonly readings: LensReadings;
  readonly theme: Theme;
}

/** What is drawn once the canvas knows its size. */
export function CanvasStage({ size, looks, readings, theme }: CanvasStageProps) {
  const app = useApp();
  const { scale } = readings;
  const map = useMap();
  const layout = useLayout();
  const analysis = useAnalysis();
  const [opening] = useState(() => app.session.getState().viewport ?? openingViewport(layout, frameOf(size)));
  const view = useView(size, map.step.size, opening);
  const scene = useMemo(() => ({ map, layout, looks, scale, theme }), [map, layout, looks, scale, theme]);
  const colours = toneColours(theme, scale);
  const { root } = useCanvas();
  useCamera(root);
  useRoomView(root, opening);
  useSpotlight(root);
  useKeptViewport();
  useFollowSelection();
  useClipboard();
  const isPicture = view.level === 'picture';
  return (
    <>
      {isPicture && <MapPicture scene={scene} />}
      <StepFlow map={map} layout={layout} view={view} opening={opening}>
        <ViewportPortal>
          {!isPicture && <LaneBands layout={layout} />}
          {!isPicture && (
            <ArrowLayer map={map} layout={layout} looks={looks} colours={colours} area={view.area} />
          )}
          <Highlight
            map={map}
            layout={layout}
            analysis={analysis}
            looks={looks}
            colours={colours}
            afar={isPicture}
          />
          <StepControls layout={layout} />
          <GestureOverlay map={map} layout={layout} />
          <NameEditor map={map} layout={layout} />
        </ViewportPortal>
      </StepFlow>
      {map.lane.size > 0 && <LaneHeaders map={map} layout={layout} height={size.height} />}
      {map.step.size === 0 && <EmptyMap hasLanes={map.lane.size > 0} />}
      <ConnectField map={map} />
      <NamingHint map={map} />
      <HandoffCard map={map} analysis={analysis} readings={readings} size={size} />
      <SelectionSpeech map={map} readings={readings} />
      <ContextMenu />
      <CommentComposer map={map} />
      <FindBar map={map} layout={layout} />
    </>
  );
}
