import { useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { compareMaps } from '../../../shared/analysis/compareMaps.ts';
import { useApp } from '../../app/appContext.ts';
import type { Comparison } from '../../state/comparisonStore.ts';
import { useHeatColours } from '../heatMap/useHeatColours.ts';
import { CompareHeader } from './CompareHeader.tsx';
import { ComparePane } from './ComparePane.tsx';
import { CompareResult } from './CompareResult.tsx';
import styles from './CompareScreen.module.css';
import { useCompareCamera } from './useCompareCamera.ts';
import { type DrawnMap, useDrawnMap } from './useDrawnMap.ts';
import { type SideMap, useSideMap } from './useSideMap.ts';

/** Two maps beside each other: both move as one, and what changed is marked and listed. */
export function CompareScreen() {
  const sides = useStore(useApp().comparison, (state) => state.sides);
  return sides && <Compared sides={sides} />;
}

function Compared({ sides }: { readonly sides: Comparison }) {
  const selected = useStore(useApp().comparison, (state) => state.selected);
  const [arranged, arrange] = useState<boolean | null>(null);
  const panes = useRef<HTMLDivElement>(null);
  const before = useSideMap(sides.before);
  const after = useSideMap(sides.after);
  const comparison = useMemo(() => comparisonOf(before, after), [before, after]);
  const drawnBefore = useDrawnMap(before);
  const drawnAfter = useDrawnMap(after);
  const isStacked = arranged ?? (isWide(drawnBefore) || isWide(drawnAfter));
  const chosen = comparison?.handoffs.find(({ key }) => key === selected) ?? null;
  const camera = useCompareCamera(panes, drawnBefore, drawnAfter, comparison, chosen);
  return (
    <div className={styles.screen} style={useHeatColours()}>
      <CompareHeader sides={sides} isStacked={isStacked} arrange={() => arrange(!isStacked)} />
      <main className={styles.panes} ref={panes} data-stacked={isStacked || undefined}>
        <ComparePane
          label="Before"
          title={sides.before?.title ?? ''}
          state={before}
          drawn={drawnBefore}
          marks={comparison?.before ?? null}
          highlight={chosen?.before?.found.id ?? null}
          camera={camera}
        />
        <ComparePane
          label="After"
          title={sides.after?.title ?? ''}
          state={after}
          drawn={drawnAfter}
          marks={comparison?.after ?? null}
          highlight={chosen?.after?.found.id ?? null}
          camera={camera}
        />
      </main>
      <CompareResult comparison={comparison} selected={selected} />
    </div>
  );
}

/** Of two wide maps more of the flow can be read when one stands above the other. */
function isWide(drawn: DrawnMap | null): boolean {
  return drawn !== null && drawn.layout.width > 2 * drawn.layout.height;
}

function comparisonOf(before: SideMap, after: SideMap) {
  return before.kind === 'read' && after.kind === 'read' ? compareMaps(before.map, after.map) : null;
}
