import { describe, expect, it } from 'vitest';
import type { App } from '../../../../renderer/app/appContext.ts';
import { keepVersionName, startNamingVersion } from '../../../../renderer/features/versions/nameVersion.ts';
import type { Host } from '../../../../renderer/host/host.ts';
import { createDocumentStore } from '../../../../renderer/state/documentStore.ts';
import { createVersionsStore } from '../../../../renderer/state/versionsStore.ts';
import type { VersionItem } from '../../../../shared/analysis/versionHistory.ts';
import { changeStep } from '../../../../shared/model/edits/changeStep.ts';
import { recordsOf } from '../../../../shared/model/workflowMap.ts';
import { buildMap } from '../../../support/mapBuilder.ts';

const map = buildMap({ steps: ['Sales: Estimate'] });
const named: VersionItem = { kind: 'named', version: 4, name: 'Draft', author: 'Dana', time: '2026-01-01' };
const created: VersionItem = { ...named, kind: 'created', version: 1 };

function stage(history: readonly VersionItem[], status: 'saved' | 'notSaved' = 'saved') {
  globalThis.document ??= { activeElement: null } as Document;
  globalThis.HTMLElement ??= class {} as typeof HTMLElement;
  const names: string[] = [];
  const said: string[] = [];
  const store = createDocumentStore(({ action, label }) => action === 'name' && names.push(label));
  store.load({ mapId: 'm', version: 4, records: recordsOf(map), undo: [], redo: [] });
  const app = {
    document: store,
    versions: createVersionsStore({ invoke: async () => history } as unknown as Host),
    autosave: { settle: async () => undefined, status: { getState: () => ({ kind: status }) } },
    camera: { focus: () => undefined },
    notify: { say: ({ title }: { title: string }) => said.push(title) },
  } as unknown as App;
  const note = () => app.versions.getState().naming?.note;
  return { app, store, names, said, note };
}

describe('[VE3] the field for a name', () => {
  it('says that nothing has changed since the last name, which it offers', async () => {
    const { app, note, names } = stage([named, created]);
    await startNamingVersion(app);
    expect(note()).toBe('Nothing has changed since “Draft”. Enter renames it.');
    expect(app.versions.getState().naming?.suggestion).toBe('Draft');
    await keepVersionName(app, 'Draft');
    expect(names).toEqual([]);
    await keepVersionName(app, 'Draft two');
    expect(names).toEqual(['Draft two']);
  });

  it('says nothing after an edit, and again once the edit is undone', async () => {
    const { app, store, note } = stage([created]);
    await keepVersionName(app, ' First   draft ');
    store.edit('rename', (before) => changeStep(before, { id: 'estimate', patch: { name: 'Quote' } }));
    await startNamingVersion(app);
    expect(note()).toBeNull();
    store.undo();
    await startNamingVersion(app);
    expect(note()).toContain('“First draft”');
  });
});

describe('[VE2] a name', () => {
  it('is said to be kept only once it is stored', async () => {
    const stored = stage([created]);
    await keepVersionName(stored.app, 'Draft');
    expect([stored.names, stored.said]).toEqual([['Draft'], ['This version is named “Draft”']]);
    const held = stage([created], 'notSaved');
    await keepVersionName(held.app, 'Draft');
    expect([held.names, held.said]).toEqual([['Draft'], []]);
  });

  it('that is empty is none', async () => {
    const { app, names } = stage([created]);
    await keepVersionName(app, '   ');
    expect(names).toEqual([]);
  });
});
