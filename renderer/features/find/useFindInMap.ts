import { useDeferredValue, useEffect, useMemo } from 'react';
import { useStore } from 'zustand';
import { findInMap } from '../../../shared/analysis/findInMap.ts';
import type { MapLayout } from '../../../shared/layout/mapLayout.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { closedFind, findStore } from './findStore.ts';
import { hitsInOrder } from './hitsInOrder.ts';

/** Keeps the hits up to date with what is searched for and with the map. */
export function useFindInMap(map: WorkflowMap, layout: MapLayout): void {
  const query = useDeferredValue(useStore(findStore, (state) => state.query));
  const hits = useMemo(() => hitsInOrder(map, layout, findInMap(map, query)), [map, layout, query]);
  useEffect(() => {
    const found = new Set(hits.map(({ place }) => `${place.kind}/${place.id}`));
    findStore.setState(({ current }) => ({ hits, found, current: Math.min(current, hits.length - 1) }));
  }, [hits]);
  useEffect(() => () => findStore.setState({ hits: [], found: closedFind.found }), []);
}
