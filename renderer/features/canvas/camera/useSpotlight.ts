import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { useApp } from '../../../app/appContext.ts';
import { isPresenting } from '../../../state/presentingStore.ts';
import { openMap } from '../openMap.ts';
import { type Spotlight, spotlightStore } from '../spotlight.ts';
import { asksForLessMotion, createSmoothMove } from './smoothMove.ts';
import { spotlightEnds, spotlightViewports } from './spotlightViewports.ts';

/** How long a room looks at the sender before the map glides to the receiver, in milliseconds. */
const lookTime = 2_500;

/**
 * Goes to the handoff in the spotlight, with both its ends in sight beside what explains it, and back at the end. Where a
 * room could not read both at once, the sender comes first and then, unless less motion is asked for, the receiver.
 */
export function useSpotlight(root: RefObject<HTMLDivElement | null>): void {
  const app = useApp();
  const flow = useReactFlow();
  useEffect(() => {
    const { move } = createSmoothMove(flow);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = ({ handoffId }: Spotlight, before: Spotlight): void => {
      clearTimeout(timer);
      if (handoffId === null) {
        if (before.from) move(before.from, 'calm');
        return;
      }
      const { from } = spotlightStore.getState();
      if (from === null) spotlightStore.setState({ from: flow.getViewport() });
      const found = app.derived.analysisOf(openMap(app)).byId.get(handoffId)?.found;
      if (!found || !root.current) return;
      const { clientWidth: width, clientHeight: height } = root.current;
      const ends = spotlightEnds(app.derived.layoutOf(openMap(app)), found);
      const [first, then] = spotlightViewports(ends, { width, height }, isPresenting());
      if (first) move(first, 'calm');
      if (then && !asksForLessMotion()) timer = setTimeout(() => move(then, 'gliding'), lookTime);
    };
    const now = spotlightStore.getState();
    if (now.handoffId !== null) follow(now, now);
    const off = spotlightStore.subscribe((state, before) => {
      if (state.handoffId !== before.handoffId) follow(state, before);
    });
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [app, flow, root]);
}
