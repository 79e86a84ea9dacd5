import { ReactFlow } from '@xyflow/react';

/** The map as swimlanes. */
export function Canvas() {
  return <ReactFlow nodes={[]} edges={[]} />;
}
