import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../electron/services/library/library.ts';
import { openLibrary } from '../../electron/services/library/openLibrary.ts';
import { systemClock, systemIds } from '../../electron/services/system/systemPorts.ts';
import { layoutMap, type MapLayout } from '../../shared/layout/layoutMap.ts';
import { changeWorkflow } from '../../shared/model/edits/changeWorkflow.ts';
import { applyDiff } from '../../shared/model/mapDiff.ts';
import { stepsInOrder, type WorkflowMap } from '../../shared/model/workflowMap.ts';
import { randomMap } from '../support/randomMap.ts';
import { bpmnXml } from './peer/bpmnXml.ts';

/** One generated map, for us and for the peer. */
export interface MapUnderTest {
  readonly title: string;
  readonly steps: number;
  readonly map: WorkflowMap;
  readonly layout: MapLayout;
  readonly xml: string;
  readonly firstStep: string;
}

/** Maps of these sizes in 8 lanes with 1.2 connections a step, all handoffs scored by one rater. */
export function mapsUnderTest(sizes: readonly number[]): MapUnderTest[] {
  return sizes.map((steps) => {
    const title = `Bench ${steps}`;
    const drawn = randomMap({ seed: 20_260_105, steps, lanes: 8, connectionsPerStep: 1.2, raters: 1 });
    const map = applyDiff(drawn, changeWorkflow(drawn, { patch: { title } }));
    const layout = layoutMap(map);
    const firstStep = stepsInOrder(map)[0]?.id ?? '';
    return { title, steps, map, layout, xml: bpmnXml(map, layout), firstStep };
  });
}

/** A new library that holds the maps. Returns its folder. */
export async function libraryOf(maps: readonly MapUnderTest[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'baton-bench-'));
  const library = await openBenchLibrary(folder);
  for (const { map, title } of maps) library.createMap(map, { label: title });
  library.close();
  return folder;
}

/** The library in the folder, which says nothing. */
export function openBenchLibrary(folder: string): Promise<Library> {
  const silent = { info: () => undefined, error: () => undefined };
  return openLibrary(folder, {
    clock: systemClock,
    ids: systemIds,
    log: silent,
    author: 'bench',
    program: 'the benchmark',
  });
}
