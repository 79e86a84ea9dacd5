import { type NodeTypes, ReactFlow } from '@xyflow/react';
import { type ReactNode, useMemo, useRef } from 'react';
import type { MapLayout } from '../../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';
import { useSession } from '../../../app/appContext.ts';
import { usePresenting } from '../../../state/presentingStore.ts';
import type { View } from '../camera/useView.ts';
import { largestZoom, roomZoom, smallestZoom, type Viewport } from '../camera/viewport.ts';
import { flowNodes, type StepNode } from './flowNodes.ts';
import { StepCard } from './StepCard.tsx';
import styles from './StepFlow.module.css';

const nodeTypes: NodeTypes = { step: StepCard };
const noNodes: readonly StepNode[] = [];
/** The middle button drags the map; so does any other while Space is held. */
const panButtons = [1];

interface StepFlowProps {
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly view: View;
  readonly opening: Viewport;
  readonly children: ReactNode;
}

/** React Flow as a view: it pans, zooms and places the cards in sight. It never changes the map, and has no keys. */
export function StepFlow({ map, layout, view, opening, children }: StepFlowProps) {
  const before = useRef(noNodes);
  const presenting = usePresenting();
  const naming = useSession((state) => state.naming?.id ?? null);
  const nodes = useMemo(() => {
    before.current = view.level === 'picture' ? noNodes : flowNodes(map, layout, view.area, before.current);
    return before.current;
  }, [map, layout, view]);
  return (
    <ReactFlow
      className={styles.flow ?? ''}
      data-still={view.area !== null || naming !== null || undefined}
      nodes={nodes as StepNode[]}
      nodeTypes={nodeTypes}
      defaultViewport={opening}
      minZoom={presenting ? roomZoom : smallestZoom}
      maxZoom={largestZoom}
      panOnScroll
      panOnScrollSpeed={1}
      panOnDrag={panButtons}
      panActivationKeyCode="Space"
      zoomOnScroll={false}
      zoomOnDoubleClick={false}
      nodesDraggable={false}
      nodesConnectable={false}
      nodesFocusable={false}
      edgesFocusable={false}
      elementsSelectable={false}
      selectionKeyCode={null}
      multiSelectionKeyCode={null}
      deleteKeyCode={null}
      disableKeyboardA11y
      proOptions={{ hideAttribution: true }}
    >
      {children}
    </ReactFlow>
  );
}
