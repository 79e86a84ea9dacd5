import { Button } from '@mantine/core';
import { useCallback, useMemo, useState } from 'react';
import { useAnalysis, useApp, useMap } from '../../../app/appContext.ts';
import { EmptyState } from '../../../ui/EmptyState.tsx';
import { useHeatColours } from '../../heatMap/useHeatColours.ts';
import { openQuickOutline } from '../quickOutlineStore.ts';
import { addRowAfter } from './addRow.ts';
import styles from './OutlineTable.module.css';
import { OutlineTable } from './OutlineTable.tsx';
import { treeRows } from './treeRows.ts';

/** The whole map as a table in the order of its flow: to be read by ear, and to be filled in fast. */
export function OutlineView() {
  const app = useApp();
  const map = useMap();
  const analysis = useAnalysis();
  const colours = useHeatColours();
  const [collapsed, setCollapsed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => treeRows(map, analysis, collapsed), [map, analysis, collapsed]);
  const toggle = useCallback((key: string, isOpen: boolean) => {
    setCollapsed((before) => new Set(isOpen ? [...before].filter((each) => each !== key) : [...before, key]));
  }, []);
  if (map.step.size === 0)
    return (
      <EmptyState
        title="Nothing in the outline yet"
        text="Every step of the map is a row here. Add the first one, or write many at once."
        action={
          <Button.Group>
            <Button variant="default" onClick={() => addRowAfter(app, null)}>
              Add the first step
            </Button>
            <Button variant="default" onClick={() => openQuickOutline()}>
              Quick outline
            </Button>
          </Button.Group>
        }
      />
    );
  return (
    <div className={styles.view} style={colours}>
      <OutlineTable map={map} rows={rows} onToggle={toggle} />
    </div>
  );
}
