import { createStore } from 'zustand/vanilla';
import type { App } from '../../../renderer/app/appContext.ts';
import { createMapCamera } from '../../../renderer/app/mapCamera.ts';
import { createShellStore } from '../../../renderer/app/shellStore.ts';
import { createComparisonStore } from '../../../renderer/state/comparisonStore.ts';
import { createDerived } from '../../../renderer/state/derived.ts';
import { createDocumentStore } from '../../../renderer/state/documentStore.ts';
import { createSessionStore } from '../../../renderer/state/sessionStore.ts';
import { createSettingsStore } from '../../../renderer/state/settingsStore.ts';
import { createVersionsStore } from '../../../renderer/state/versionsStore.ts';
import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { usualSettings } from '../../../shared/contract/settings.ts';
import { recordsOf, type WorkflowMap } from '../../../shared/model/workflowMap.ts';

export interface ShellApp {
  readonly app: App;
  /** What the host was asked, in order: method and request. */
  readonly asked: readonly (readonly [method: string, request: unknown])[];
}

/** The application as its shell sees it: with a map open or none, over a host that takes everything. */
export function shellApp(opened: WorkflowMap | null = null, maps: readonly MapSummary[] = []): ShellApp {
  const asked: [string, unknown][] = [];
  const host: App['host'] = {
    invoke: (method, request) => Promise.resolve(void asked.push([method, request]) as never),
    on: () => () => {},
  };
  const document = createDocumentStore(() => {});
  const app = {
    host,
    document,
    session: createSessionStore(),
    settings: createSettingsStore(host, usualSettings, () => {}),
    library: createStore(() => ({ maps })),
    versions: createVersionsStore(host),
    shell: createShellStore(),
    comparison: createComparisonStore(),
    derived: createDerived(),
    camera: createMapCamera(),
    notify: { say: () => {}, fail: () => {} },
    info: { firstMapId: null },
    platform: 'linux',
  } as unknown as App;
  if (opened) document.load({ mapId: 'open', version: 1, records: recordsOf(opened), undo: [], redo: [] });
  return { app, asked };
}

export function mapSummary(mapId: string, title: string, changedAt: string): MapSummary {
  return {
    mapId,
    title,
    client: '',
    changedAt,
    version: 1,
    steps: 0,
    handoffs: 0,
    scored: 0,
    hottest: null,
    asIs: null,
    sheet: null,
  };
}
