import { useComputedColorScheme } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { analyseMap } from '../../../../shared/analysis/analyseMap.ts';
import { drawMapArea } from '../../../../shared/drawing/drawMapArea.ts';
import { svgNode } from '../../../../shared/drawing/svgNode.ts';
import { layoutMap } from '../../../../shared/layout/layoutMap.ts';
import { layoutMeasures } from '../../../../shared/layout/layoutMeasures.ts';
import { shownName } from '../../../../shared/model/shownName.ts';
import { type WorkflowMap, workflowOf } from '../../../../shared/model/workflowMap.ts';
import { ScrollRegion } from '../../../ui/ScrollRegion.tsx';
import { SvgPicture } from '../../../ui/SvgPicture.tsx';
import { useSheet } from './openSheet.ts';
import styles from './SheetMap.module.css';

/** Drawn a little smaller than on the canvas, so that more of the way is in sight. */
const SCALE = 0.8;

/** The map, to be looked at: the handoff that is asked stands out and lies in the middle. No heat: it would suggest. */
export function SheetMap() {
  const { map, place } = useSheet();
  const { handoffId } = place;
  const drawn = useDrawnMap(map);
  const theme = useComputedColorScheme();
  const { width, height } = drawn.layout;
  const drawing = useMemo(() => {
    const viewBox = `${-layoutMeasures.laneNameWidth} 0 ${layoutMeasures.laneNameWidth + width} ${height}`;
    const area = drawMapArea(drawn.map, drawn.analysis, drawn.layout, theme, handoffId);
    return svgNode('svg', { viewBox }, area);
  }, [drawn, theme, handoffId, width, height]);
  const frame = useRef<HTMLElement>(null);
  useEffect(() => {
    const middle = middleOf(drawn.layout, handoffId);
    const { clientWidth = 0, clientHeight = 0 } = frame.current ?? {};
    if (middle) frame.current?.scrollTo(middle.x - clientWidth / 2, middle.y - clientHeight / 2);
  }, [drawn, handoffId]);
  const title = shownName(workflowOf(map).title) || 'the workflow';
  return (
    <ScrollRegion className={styles.frame} ref={frame} label={`Map of ${title}`}>
      <div
        className={styles.picture}
        style={{ width: (layoutMeasures.laneNameWidth + width) * SCALE, height: height * SCALE }}
      >
        <SvgPicture drawing={drawing} label={`Map of ${title}; the handoff that is asked stands out`} />
      </div>
    </ScrollRegion>
  );
}

/** The map without any score. Nothing else of a score sheet changes, so it is worked out once. */
function useDrawnMap(map: WorkflowMap) {
  const [drawn] = useState(() => {
    const blank: WorkflowMap = { ...map, rating: new Map() };
    return { map: blank, analysis: analyseMap(blank), layout: layoutMap(blank) };
  });
  return drawn;
}

function middleOf({ steps }: ReturnType<typeof layoutMap>, handoffId: string) {
  const [sender, receiver] = handoffId.split(':').map((id) => steps.get(id));
  if (!sender || !receiver) return null;
  const x = (sender.x + receiver.x + receiver.width) / 2 + layoutMeasures.laneNameWidth;
  return { x: x * SCALE, y: ((sender.y + receiver.y + receiver.height) / 2) * SCALE };
}
