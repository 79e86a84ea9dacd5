import type { Page } from 'playwright-core';
import { backToLibrary, openInBaton, rememberView, settled, type View } from '../batonPage.ts';
import { heapMegabytes } from '../frameProbe.ts';
import type { MapUnderTest } from '../mapsUnderTest.ts';
import { openInPeer, PEER } from '../peer/bpmnJsPage.ts';
import { type Result, result } from '../report.ts';
import { spreadOf } from '../statistics.ts';

/** Opening a map in one view, ours and the peer's in turn, so that both meet the same noise. */
export async function measureOpen(
  sides: { readonly baton: Page; readonly peer: Page },
  map: MapUnderTest,
  view: View,
): Promise<Result> {
  await rememberView(sides.baton, map, view);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < roundsFor(map.steps); round += 1) {
    ours.push(await openInBaton(sides.baton, map));
    await backToLibrary(sides.baton);
    const peerView = view === 'fitted' ? 'fitted' : { firstStep: map.firstStep };
    theirs.push(await openInPeer(sides.peer, map.xml, peerView));
  }
  const peer = { name: PEER, spread: spreadOf(theirs) };
  return result(view === 'fitted' ? 'open' : 'openAt100', map.steps, spreadOf(ours), peer);
}

/** The whole heap of each page with the map open and fitted. */
export async function measureMemory(
  sides: { readonly baton: Page; readonly peer: Page },
  map: MapUnderTest,
): Promise<Result> {
  await rememberView(sides.baton, map, 'fitted');
  await openInBaton(sides.baton, map);
  await settled(sides.baton);
  const ours = await heapMegabytes(sides.baton);
  await backToLibrary(sides.baton);
  await openInPeer(sides.peer, map.xml, 'fitted');
  const theirs = await heapMegabytes(sides.peer);
  const peer = { name: PEER, spread: spreadOf([theirs]) };
  return result('memory', map.steps, spreadOf([ours]), peer, 'MB');
}

function roundsFor(steps: number): number {
  if (steps >= 3_000) return 4;
  return steps >= 1_000 ? 7 : 9;
}
