import { useComputedColorScheme } from '@mantine/core';
import { useMemo } from 'react';
import { analyseMap } from '../../../shared/analysis/analyseMap.ts';
import { drawMapArea } from '../../../shared/drawing/drawMapArea.ts';
import { svgNode } from '../../../shared/drawing/svgNode.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import { layoutMeasures } from '../../../shared/layout/layoutMeasures.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { ScrollRegion } from '../../ui/ScrollRegion.tsx';
import { SvgPicture } from '../../ui/SvgPicture.tsx';
import styles from './OutlinePreview.module.css';

/** Smaller than this, names cannot be read: the preview scrolls instead. */
const SMALLEST = 0.5;

/** What an outline draws, as the map would draw it. */
export function OutlinePreview({ map, label }: { readonly map: WorkflowMap; readonly label: string }) {
  const theme = useComputedColorScheme('light');
  const picture = useMemo(() => {
    const layout = layoutMap(map);
    const width = layout.width + layoutMeasures.laneNameWidth;
    const area = drawMapArea(map, analyseMap(map), layout, theme, null);
    const viewBox = `${-layoutMeasures.laneNameWidth} 0 ${width} ${layout.height}`;
    return { drawing: svgNode('svg', { viewBox }, area), width, height: layout.height };
  }, [map, theme]);
  return (
    <ScrollRegion className={styles.preview} label="Preview">
      {map.step.size === 0 ? (
        <p className={styles.nothing}>The map is drawn here as you type.</p>
      ) : (
        <div
          className={styles.frame}
          style={{
            minWidth: picture.width * SMALLEST,
            maxWidth: picture.width,
            aspectRatio: picture.width / picture.height,
          }}
        >
          <SvgPicture drawing={picture.drawing} label={label} className={styles.picture ?? ''} />
        </div>
      )}
    </ScrollRegion>
  );
}
