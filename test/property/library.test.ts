import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Library } from '../../electron/services/library/library.ts';
import { openLibrary } from '../../electron/services/library/openLibrary.ts';
import { restoreVersion } from '../../shared/model/edits/restoreVersion.ts';
import { applyDiff, invertDiff, isEmptyDiff, type MapDiff, sameContent } from '../../shared/model/mapDiff.ts';
import {
  type MapRecord,
  mapFromRecords,
  recordsOf,
  type WorkflowMap,
} from '../../shared/model/workflowMap.ts';
import { libraryFolder } from '../support/libraryFolder.ts';
import { diffOfEdit, type RandomEdit, randomEdits, startMap } from '../support/randomEdits.ts';

const SEED = 20_251_121;

let made = 0;
const ports = {
  program: 'a test',
  author: 'dana',
  clock: { now: () => '2025-11-21T14:00:00.000Z' },
  ids: {
    create: () => {
      made += 1;
      return `made-${made}`;
    },
  },
  log: { info: () => undefined, error: () => undefined },
};

/** A map held in memory and in a library, edited as the page does it. */
class Session {
  map: WorkflowMap = startMap;
  readonly #mapId: string;
  #version = 1;
  readonly library: Library;

  constructor(library: Library) {
    this.library = library;
    this.#mapId = library.createMap(startMap, { label: 'New map' });
  }

  commit(diff: MapDiff, action: 'edit' | 'undo' | 'redo'): void {
    this.map = applyDiff(this.map, diff);
    const editId = ports.ids.create();
    const base = this.#version;
    this.#version = this.library.commit({ mapId: this.#mapId, editId, base, action, label: '', diff });
  }

  edit(edits: readonly RandomEdit[]): MapDiff[] {
    const diffs: MapDiff[] = [];
    edits.forEach((edit, index) => {
      const diff = diffOfEdit(this.map, edit, index);
      if (isEmptyDiff(diff)) return;
      this.commit(diff, 'edit');
      diffs.push(diff);
    });
    return diffs;
  }

  /** The records of the map as it was after that version, without the registry. */
  at(version: number): MapRecord[] {
    return this.library.openVersion(this.#mapId, version).records;
  }

  get version(): number {
    return this.#version;
  }

  stored(library: Library) {
    const opened = library.open(this.#mapId);
    return { ...opened, map: mapFromRecords(opened.records) };
  }
}

function sameMap(a: WorkflowMap, b: WorkflowMap): boolean {
  const sorted = (map: WorkflowMap) =>
    recordsOf(map)
      .map((record) => [`${record.type}/${record.id}`, record] as const)
      .sort(([first], [second]) => (first < second ? -1 : 1));
  return sameContent(sorted(a), sorted(b));
}

async function inLibrary(check: (folder: string, library: Library) => Promise<void>): Promise<void> {
  const folder = libraryFolder();
  const library = await openLibrary(folder, ports);
  try {
    await check(folder, library);
  } finally {
    library.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

describe('random edits', () => {
  it('[LI7] saved and read again give the map as it is in memory', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, (edits) =>
        inLibrary(async (folder, library) => {
          const session = new Session(library);
          session.edit(edits);
          library.close();
          const reopened = await openLibrary(folder, ports);
          try {
            expect(reopened.notices).toEqual([]);
            expect(sameMap(session.stored(reopened).map, session.map)).toBe(true);
          } finally {
            reopened.close();
          }
        }),
      ),
      { seed: SEED, numRuns: 40 },
    );
  });

  it('[LI8] undone n times, reopened, and redone n times give the same map', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, fc.nat(80), (edits, wanted) =>
        inLibrary(async (folder, library) => {
          const session = new Session(library);
          const diffs = session.edit(edits);
          const after = session.map;
          const count = Math.min(wanted, diffs.length);
          for (let undone = 0; undone < count; undone += 1) {
            const newest = session.stored(library).undo.at(-1);
            if (newest) session.commit(invertDiff(newest.diff), 'undo');
          }
          library.close();
          const reopened = await openLibrary(folder, ports);
          try {
            let { map, redo, version, mapId } = session.stored(reopened);
            expect(redo).toHaveLength(count);
            expect(sameMap(map, session.map)).toBe(true);
            for (const { diff, label } of redo) {
              map = applyDiff(map, diff);
              version = reopened.commit({
                mapId,
                editId: ports.ids.create(),
                base: version,
                action: 'redo',
                label,
                diff,
              });
            }
            expect(sameMap(map, after)).toBe(true);
            expect(sameMap(session.stored(reopened).map, after)).toBe(true);
          } finally {
            reopened.close();
          }
        }),
      ),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('[VE6] give every version back as it was, whether it is rebuilt from the beginning or from the end', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, (edits) =>
        inLibrary(async (_folder, library) => {
          const session = new Session(library);
          const versions: WorkflowMap[] = [startMap];
          for (const [index, edit] of edits.entries()) {
            const diff = diffOfEdit(session.map, edit, index);
            if (isEmptyDiff(diff)) continue;
            session.commit(diff, 'edit');
            versions.push(session.map);
            if (index % 7 !== 3) continue;
            session.commit(invertDiff(diff), 'undo');
            versions.push(session.map);
          }
          expect(session.version).toBe(versions.length);
          versions.forEach((map, index) => {
            expect(sameMap(mapFromRecords(session.at(index + 1)), map)).toBe(true);
          });
        }),
      ),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('[VE8] restored to any version and undone give that version, and then the map again', async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, fc.nat(1_000), (edits, wanted) =>
        inLibrary(async (_folder, library) => {
          const session = new Session(library);
          session.edit(edits);
          const before = session.map;
          const version = 1 + (wanted % session.version);
          const then = mapFromRecords(session.at(version));
          const restoring = restoreVersion(before, { then });
          if (!isEmptyDiff(restoring)) {
            session.commit(restoring, 'edit');
            expect(sameMap(session.map, then)).toBe(true);
            expect(sameMap(session.stored(library).map, then)).toBe(true);
            session.commit(invertDiff(restoring), 'undo');
          }
          expect(sameMap(session.map, before)).toBe(true);
          expect(sameMap(session.stored(library).map, before)).toBe(true);
        }),
      ),
      { seed: SEED, numRuns: 25 },
    );
  });

  it('[LI7] a map that differs in one word is not the same map', () => {
    const [workflow] = startMap.workflow.values();
    if (!workflow) throw new Error('The map has a workflow.');
    const other = applyDiff(startMap, {
      added: [],
      updated: [[workflow, { ...workflow, promise: 'x' }]],
      removed: [],
    });
    expect(sameMap(startMap, startMap)).toBe(true);
    expect(sameMap(startMap, other)).toBe(false);
  });
});
