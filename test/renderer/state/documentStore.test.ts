import { describe, expect, it } from 'vitest';
import { type Commit, createDocumentStore } from '../../../renderer/state/documentStore.ts';
import { keepReadOnly } from '../../../renderer/state/keepReadOnly.ts';
import { createSessionStore } from '../../../renderer/state/sessionStore.ts';
import { changeStep } from '../../../shared/model/edits/changeStep.ts';
import { recordsOf, type WorkflowMap } from '../../../shared/model/workflowMap.ts';
import { buildMap } from '../../support/mapBuilder.ts';

const now = buildMap({ steps: ['Sales: Estimate', 'Field: Visit'], arrows: ['Estimate -> Visit'] });
const then = buildMap({ steps: ['Sales: Estimate'] });
const rename = (map: WorkflowMap) => changeStep(map, { id: 'estimate', patch: { name: 'Quote' } });

function opened() {
  const commits: Commit[] = [];
  const store = createDocumentStore((commit) => commits.push(commit));
  store.load({ mapId: 'm', version: 7, records: recordsOf(now), undo: [], redo: [] });
  const session = createSessionStore();
  keepReadOnly(store, session);
  const open = () => {
    const { open } = store.getState();
    if (!open) throw new Error('No map is open.');
    return open;
  };
  return { store, session, commits, open };
}

describe('[VE9] while an old version is shown', () => {
  it('every edit is refused and counted, and nothing is stored', () => {
    const { store, commits, open } = opened();
    store.edit('rename step', rename);
    store.showPast({ version: 3, name: 'Draft', map: then });
    expect(open().map).toBe(then);
    store.edit('rename step', rename);
    store.name('A name');
    expect([store.undo(), store.redo()]).toEqual([null, null]);
    expect(open().map).toBe(then);
    expect(open().past?.refused).toBe(1);
    expect(commits).toHaveLength(1);
  });

  it('an edit that changes nothing is none, and nobody is told', () => {
    const { store, open } = opened();
    store.showPast({ version: 3, name: '', map: then });
    store.edit('rename step', (map) => changeStep(map, { id: 'estimate', patch: { name: 'Estimate' } }));
    expect(open().past?.refused).toBe(0);
  });

  it('the present comes back with all that can be undone', () => {
    const { store, open } = opened();
    store.edit('rename step', rename);
    const present = open();
    store.showPast({ version: 3, name: '', map: then });
    store.showPast({ version: 2, name: '', map: then });
    store.showPresent();
    expect(open()).toBe(present);
    expect(store.undo()?.label).toBe('rename step');
  });

  it('nothing is typed into it, and a step that was not made is not selected', () => {
    const { store, session, open } = opened();
    store.showPast({ version: 3, name: '', map: then });
    session.select({ kind: 'step', ids: ['estimate'] });
    const fresh = { kind: 'step', id: 'new', fresh: true } as const;
    session.setState({ selection: { kind: 'step', ids: ['new'] }, naming: fresh });
    expect(session.getState().naming).toBeNull();
    expect(session.getState().selection).toEqual({ kind: 'step', ids: ['estimate'] });
    expect(open().past?.refused).toBe(1);
    store.showPresent();
    session.setState({ naming: { ...fresh, id: 'visit' } });
    expect(session.getState().naming).not.toBeNull();
  });
});

describe('[VE1] a name for the version', () => {
  it('is stored without a change, and undo passes over it', () => {
    const { store, commits, open } = opened();
    store.edit('rename step', rename);
    store.name('Draft');
    expect(commits.at(-1)).toMatchObject({
      action: 'name',
      label: 'Draft',
      diff: { added: [], updated: [] },
    });
    expect(open().undo.map(({ label }) => label)).toEqual(['rename step']);
    expect(open().named?.name).toBe('Draft');
  });
});
