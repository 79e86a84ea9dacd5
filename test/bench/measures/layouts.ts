import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBpmn } from '../../../shared/formats/bpmn/readBpmn.ts';
import { layoutMap } from '../../../shared/layout/layoutMap.ts';
import type { WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { randomMap } from '../../support/randomMap.ts';
import { AUTO_LAYOUT, autoLayoutRoutes, processXml } from '../peer/autoLayout.ts';
import { ELK, elkRoutes, elkRoutesInLanes } from '../peer/elkLayout.ts';
import { type Result, result } from '../report.ts';
import { type DrawnRoute, type RouteQuality, routeQuality } from '../routeQuality.ts';
import { spreadOf } from '../statistics.ts';

const SIZES = [20, 50, 100, 200];
const MAPS_OF_A_SIZE = 10;
const TIMED_SIZES = [50, 300, 1_000];
const ROUNDS = 15;
const cases = join(import.meta.dirname, '../../../../shared/cases/bpmn');

const peers = [
  { name: `${ELK}, lanes kept`, routesOf: elkRoutesInLanes },
  { name: ELK, routesOf: elkRoutes },
  { name: AUTO_LAYOUT, routesOf: async (map: WorkflowMap) => autoLayoutRoutes(processXml(map)) },
];

/**
 * Bends and crossings beside other layouts, once with the order that lanes demand and otherwise without lanes, which
 * is the easier task; and the time that ours takes.
 */
export async function measureLayouts(): Promise<Result[]> {
  const results: Result[] = [];
  for (const steps of SIZES) {
    const maps = Array.from({ length: MAPS_OF_A_SIZE }, (_, seed) =>
      randomMap({ seed: 1_000 + seed, steps, lanes: 3 + (seed % 6) }),
    );
    results.push(...(await compared(maps, steps, '')));
  }
  const drawn = bpmnCases();
  if (drawn.length > 0) results.push(...(await compared(drawn, medianSize(drawn), 'Bpmn')));
  for (const steps of TIMED_SIZES) results.push(await timed(steps));
  return results;
}

/** Only the maps that the peer lays out with all their arrows: bpmn-auto-layout gives up on some graphs. */
async function compared(maps: readonly WorkflowMap[], steps: number, kind: '' | 'Bpmn'): Promise<Result[]> {
  const results: Result[] = [];
  for (const { name, routesOf } of peers) {
    const both: { readonly ours: RouteQuality; readonly theirs: RouteQuality }[] = [];
    for (const map of maps) {
      const layout = layoutMap(map);
      const ours = [...layout.routes.values()];
      const theirs = await routesOf(map, layout).catch(() => []);
      if (theirs.length === ours.length)
        both.push({ ours: routeQuality(ours), theirs: routeQuality(theirs) });
    }
    if (both.length === 0) continue;
    for (const measure of ['crossings', 'bends'] as const) {
      const ours = spreadOf(both.map((pair) => pair.ours[measure]));
      const theirs = spreadOf(both.map((pair) => pair.theirs[measure]));
      const peer = { name: `${name} (${both.length} maps)`, spread: theirs };
      results.push(result(`${measure}${kind}`, steps, ours, peer, 'count'));
    }
  }
  return results;
}

/** ELK is the faster of the two peers. */
async function timed(steps: number): Promise<Result> {
  const map = randomMap({ seed: 20_260_105, steps, lanes: 8 });
  const ours = await times(() => layoutMap(map));
  const theirs = await times(() => elkRoutes(map), steps > 500 ? 3 : ROUNDS);
  return result('layout', steps, spreadOf(ours), { name: ELK, spread: spreadOf(theirs) });
}

async function times(act: () => unknown | Promise<DrawnRoute[]>, rounds = ROUNDS): Promise<number[]> {
  const taken: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const begun = performance.now();
    await act();
    if (round >= 0) taken.push(performance.now() - begun);
  }
  return taken;
}

/** The public BPMN files beside the project; none where they are not there. */
function bpmnCases(): WorkflowMap[] {
  if (!existsSync(cases)) return [];
  return readdirSync(cases).flatMap((file) => {
    const outcome = readBpmn(readFileSync(join(cases, file), 'utf8'), file);
    return outcome.kind === 'refused' ? [] : [outcome.map];
  });
}

function medianSize(maps: readonly WorkflowMap[]): number {
  return Math.round(spreadOf(maps.map((map) => map.step.size)).median);
}
