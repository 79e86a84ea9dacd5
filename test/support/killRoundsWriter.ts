import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import type { Library } from '../../electron/services/library/library.ts';
import { openLibrary } from '../../electron/services/library/openLibrary.ts';
import { newStep } from '../../shared/model/edits/addStep.ts';
import { emptyDiff, type MapDiff } from '../../shared/model/mapDiff.ts';
import { blankMap } from '../../shared/model/workflowMap.ts';
import { KILL_ROUNDS_STEPS } from './killRoundsSteps.ts';

/** The program that is killed. It edits one map until then, and tells each version that it was answered as saved. */

/** `tells-first` is the control: it calls an edit saved before it is. */
const tellsFirst = process.argv[2] === 'tells-first';

let ids = 0;
const ports = {
  program: 'the editing program',
  author: 'kill rounds',
  clock: { now: () => new Date().toISOString() },
  ids: {
    create: () => {
      ids += 1;
      return `${process.pid}-${Date.now()}-${ids}`;
    },
  },
  log: { info: () => undefined, error: (message: string) => tell(`error ${message}`) },
};

tell('ready');
for await (const folder of createInterface({ input: process.stdin })) {
  editForever(await openLibrary(folder, ports));
}

function tell(line: string): void {
  writeSync(1, `${line}\n`);
}

function editForever(library: Library): never {
  const mapId = library.list()[0]?.mapId ?? library.createMap(blankMap('Killed'), { label: 'New map' });
  const { records, version } = library.open(mapId);
  const names = new Map(
    records.flatMap((record) => (record.type === 'step' ? [[record.id, record.name]] : [])),
  );
  for (let next = version + 1; ; next += 1) {
    const id = `s${next % KILL_ROUNDS_STEPS}`;
    const diff = renaming(id, names.get(id), String(next));
    names.set(id, String(next));
    if (tellsFirst) {
      tell(String(next));
      pause(2);
    }
    library.commit({
      mapId,
      editId: `e${next}`,
      base: next - 1,
      action: 'edit',
      label: `Edit ${next}`,
      diff,
    });
    if (!tellsFirst) tell(String(next));
  }
}

function renaming(id: string, before: string | undefined, after: string): MapDiff {
  const named = (name: string) => ({ ...newStep(id, 'lane', 0), name });
  if (before === undefined) return { ...emptyDiff, added: [named(after)] };
  return { ...emptyDiff, updated: [[named(before), named(after)]] };
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
