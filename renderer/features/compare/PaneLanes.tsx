import type { SideMarks } from '../../../shared/analysis/compareMaps.ts';
import { displayName } from '../../../shared/model/displayName.ts';
import type { Viewport } from '../canvas/camera/viewport.ts';
import { ChangeSign } from './ChangeSign.tsx';
import styles from './PaneLanes.module.css';
import { namesWidth } from './useCompareCamera.ts';
import type { DrawnMap } from './useDrawnMap.ts';

interface PaneLanesProps {
  readonly drawn: DrawnMap;
  readonly marks: SideMarks;
  readonly viewport: Viewport;
}

const NAME_HEIGHT = 18;

function isReadable(height: number): boolean {
  return height >= NAME_HEIGHT;
}

/** The names of the lanes at the edge of a pane, in sight wherever the map is. */
export function PaneLanes({ drawn: { map, layout }, marks, viewport: { y, zoom } }: PaneLanesProps) {
  return (
    <ul className={styles.lanes} style={{ width: namesWidth }} aria-label="Lanes">
      {layout.lanes.map((box) => {
        const lane = map.lane.get(box.id);
        const mark = marks.lanes.get(box.id);
        return (
          <li
            key={box.id}
            className={styles.lane}
            style={{ top: y + box.y * zoom, height: box.height * zoom }}
          >
            {isReadable(box.height * zoom) && (
              <>
                {mark && <ChangeSign status={mark} />}
                <span className={styles.name}>{lane ? displayName(lane) : ''}</span>
              </>
            )}
          </li>
        );
      })}
    </ul>
  );
}
