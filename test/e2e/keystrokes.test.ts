import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findHandoffs } from '../../shared/model/handoffs.ts';
import type { WorkflowMap } from '../../shared/model/workflowMap.ts';
import {
  connectionsInOrder,
  lanesInOrder,
  mapFromRecords,
  stepsInOrder,
} from '../../shared/model/workflowMap.ts';
import { countBpmnJs } from '../support/bpmnJsKeystrokes.ts';
import { callFromPage } from '../support/callFromPage.ts';
import { inputCount, startCounting } from '../support/countInput.ts';
import { type E2eWindow, openE2eWindow } from '../support/e2eWindow.ts';
import { countCharacters, drawByKeys, drawnWorkflow } from '../support/keystrokeSession.ts';

let window: E2eWindow;
beforeAll(async () => {
  window = await openE2eWindow();
  await window.newMap(drawnWorkflow.title);
});
afterAll(() => window?.remove());

/** The map as the library has it. */
async function storedMap(): Promise<WorkflowMap> {
  const [{ mapId }] = await call('library.list', {});
  return mapFromRecords((await call('library.open', { mapId })).records);
}

async function call(method: string, request: unknown) {
  return JSON.parse(await callFromPage(window.page, method, JSON.stringify(request))).value;
}

function write(file: string, content: unknown): void {
  mkdirSync('out', { recursive: true });
  writeFileSync(`out/${file}`, `${JSON.stringify(content, null, 2)}\n`);
}

describe('20 steps, 5 lanes, 8 handoffs and 2 decisions, by keys alone', () => {
  it('[TY13] takes fewer than 1.15 keystrokes for each character of the names, and no pointer', async () => {
    await startCounting(window.page);
    await drawByKeys(window);
    await window.counts('20 steps');
    await window.counts('8 handoffs');
    await window.saved();
    const { keystrokes, pointerEvents } = await inputCount(window.page);
    const characters = countCharacters();
    write('keystrokes.json', { keystrokes, characters, pointerEvents });
    expect(pointerEvents).toBe(0);
    expect(keystrokes / characters).toBeLessThan(1.15);
  });

  it('[TY14] each step was there, open for typing, in the frame after its key', async () => {
    const { made, late } = await inputCount(window.page);
    expect(made).toBeGreaterThanOrEqual(drawnWorkflow.steps.length - 1);
    expect(late).toBe(0);
  });

  it('[TY13] takes less of the hands than bpmn-js asks for', () => {
    const peer = countBpmnJs();
    write('keystrokes-peer.json', peer);
    expect(peer.characters).toBe(countCharacters());
    expect(peer.pointerGestures).toBeGreaterThan(30);
  });

  it('[TY13] draws what was meant, and it is there when the library is opened again', async () => {
    const drawn = await storedMap();
    const nameOf = (id: string) => drawn.step.get(id)?.name ?? '';
    expect(lanesInOrder(drawn).map(({ name }) => name)).toEqual(drawnWorkflow.lanes);
    expect(stepsInOrder(drawn).map(({ name, laneId }) => `${drawn.lane.get(laneId)?.name}: ${name}`)).toEqual(
      drawnWorkflow.steps,
    );
    const handoffs = findHandoffs(drawn).map(
      ({ sender, receiver }) => `${nameOf(sender)} -> ${nameOf(receiver)}`,
    );
    expect(handoffs).toEqual(drawnWorkflow.handoffs);
    const branches = connectionsInOrder(drawn)
      .filter(({ from }) => drawn.step.get(from)?.kind === 'decision')
      .map(({ from, condition, to }) => `${nameOf(from)} -${condition}-> ${nameOf(to)}`);
    expect(branches).toEqual(drawnWorkflow.branches);
    expect(drawn.connection.size).toBe(20);
    window = await window.reopen();
    await window.openMap(drawnWorkflow.title);
    expect(await storedMap()).toEqual(drawn);
  });
});
