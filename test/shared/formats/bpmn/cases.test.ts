import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type BpmnOutcome, readBpmn } from '../../../../shared/formats/bpmn/readBpmn.ts';
import { displayName } from '../../../../shared/model/displayName.ts';
import { findHandoffs } from '../../../../shared/model/handoffs.ts';
import type { WorkflowMap } from '../../../../shared/model/workflowMap.ts';

const cases = join(import.meta.dirname, '../../../../../shared/cases');

interface Expected {
  readonly lanes?: readonly string[];
  readonly laneCrossingFlows?: readonly string[];
  readonly messageFlows: number;
  readonly handoffs: readonly Readonly<Record<'fromLane' | 'sender' | 'toLane' | 'receiver', string>>[];
}

function readCase(name: string): string {
  const path = join(cases, name);
  if (!existsSync(path)) {
    throw new Error(
      `This test needs the public case ${name} in ../shared/cases beside the project; it is not there.`,
    );
  }
  return readFileSync(path, 'utf8');
}

const expected = (JSON.parse(readCase('expected.json')) as { bpmn: Record<string, Expected> }).bpmn;

function mapOf(outcome: BpmnOutcome): WorkflowMap {
  if (outcome.kind === 'refused') throw new Error(outcome.sentence);
  return outcome.map;
}

function laneName(map: WorkflowMap, id: string): string {
  const lane = map.lane.get(id);
  return lane ? displayName(lane) : '';
}

function stepName(map: WorkflowMap, id: string): string {
  const step = map.step.get(id);
  return step ? displayName(step) : '';
}

/** The figures name an unnamed lane by its identifier, an unnamed step by its BPMN element. */
const loosely = (name: string): string =>
  name.replace(/^(team|role|system) (?=sid-)/, '').replace(/^decision .*/, 'parallelGateway');

describe.each(Object.entries(expected))('%s', (file, figures) => {
  const map = mapOf(readBpmn(readCase(`bpmn/${file}`), file));

  it('[HF1] [BP3] has exactly the handoffs that were worked out without Baton', () => {
    const found = findHandoffs(map)
      .filter((handoff) => !handoff.outside)
      .map((handoff) => ({
        fromLane: loosely(laneName(map, handoff.fromLaneId)),
        sender: stepName(map, handoff.sender),
        toLane: loosely(laneName(map, handoff.toLaneId)),
        receiver: stepName(map, handoff.receiver),
      }));
    expect(sorted(found.map((each) => JSON.stringify(each)))).toEqual(
      sorted(
        figures.handoffs.map(({ fromLane, sender, toLane, receiver }) =>
          JSON.stringify({ fromLane, sender, toLane, receiver }),
        ),
      ),
    );
  });

  it('[BP7] keeps every message flow as a connection of its own kind', () => {
    const messages = [...map.connection.values()].filter((connection) => connection.kind === 'message');
    expect(messages).toHaveLength(figures.messageFlows);
  });
});

const drawn = Object.entries(expected).flatMap(([file, { lanes, laneCrossingFlows }]) =>
  lanes && laneCrossingFlows ? [[file, lanes, laneCrossingFlows] as const] : [],
);

describe.each(drawn)('%s', (file, laneNames, crossingFlows) => {
  const map = mapOf(readBpmn(readCase(`bpmn/${file}`), file));

  it('[BP3] has the lanes of the file', () => {
    const lanes = [...map.lane.values()].filter((lane) => lane.kind !== 'outside');
    expect(sorted(lanes.map((lane) => loosely(displayName(lane))))).toEqual(sorted(laneNames));
  });

  it('[BP3] has the lane-crossing flows as they are drawn', () => {
    const crossing = [...map.connection.values()].flatMap((connection) => {
      const from = map.step.get(connection.from);
      const to = map.step.get(connection.to);
      if (!from || !to || from.laneId === to.laneId || connection.kind === 'message') return [];
      const lanes = [laneName(map, from.laneId), laneName(map, to.laneId)].map(loosely).join(' -> ');
      return [`${lanes}: ${loosely(displayName(from))} => ${loosely(displayName(to))}`];
    });
    expect(sorted(crossing)).toEqual(sorted(crossingFlows));
  });
});

function sorted(texts: readonly string[]): string[] {
  return [...texts].sort();
}
