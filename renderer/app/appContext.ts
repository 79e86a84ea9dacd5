import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import type { MapAnalysis } from '../../shared/analysis/analyseMap.ts';
import type { Response } from '../../shared/contract/api.ts';
import type { Settings } from '../../shared/contract/settings.ts';
import type { MapLayout } from '../../shared/layout/layoutMap.ts';
import type { MapDiff } from '../../shared/model/mapDiff.ts';
import { foldName } from '../../shared/model/names.ts';
import {
  type RecordType,
  type RecordTypes,
  type WorkflowMap,
  workflowOf,
} from '../../shared/model/workflowMap.ts';
import type { Host } from '../host/host.ts';
import type { Autosave } from '../state/autosave.ts';
import type { ComparisonStore } from '../state/comparisonStore.ts';
import type { Derived } from '../state/derived.ts';
import type { DocumentStore } from '../state/documentStore.ts';
import type { LibraryStore } from '../state/libraryStore.ts';
import type { OpenDocument } from '../state/openDocument.ts';
import type { SessionState, SessionStore } from '../state/sessionStore.ts';
import type { SettingsStore } from '../state/settingsStore.ts';
import type { VersionsStore } from '../state/versionsStore.ts';
import type { MapCamera } from './mapCamera.ts';
import type { Notify } from './notify.ts';
import type { ShellStore } from './shellStore.ts';

/** Everything a command or a component may reach. */
export interface App {
  readonly host: Host;
  readonly document: DocumentStore;
  readonly session: SessionStore;
  readonly settings: SettingsStore;
  readonly autosave: Autosave;
  readonly derived: Derived;
  readonly library: LibraryStore;
  readonly versions: VersionsStore;
  readonly comparison: ComparisonStore;
  readonly shell: ShellStore;
  readonly camera: MapCamera;
  readonly notify: Notify;
  /** The operating system's user; what they write carries this name unless the settings name another. */
  readonly user: string;
  /** What the host said about itself at the start. */
  readonly info: Response<'app.info'>;
  readonly platform: 'linux' | 'mac' | 'windows';
  /** Opens a map; one that is open is left first, once what is being typed is kept and its edits are stored. */
  openMap(mapId: string): Promise<void>;
  closeMap(): Promise<void>;
}

export const AppContext = createContext<App | null>(null);

export function useApp(): App {
  const app = useContext(AppContext);
  if (!app) throw new Error('This component is drawn outside the application.');
  return app;
}

/** The open map; throws where none is open, so use it under the workspace only. */
export function useDocument(): OpenDocument {
  const open = useStore(useApp().document, (state) => state.open);
  if (!open) throw new Error('No map is open.');
  return open;
}

export function useMap(): WorkflowMap {
  return useDocument().map;
}

/** One kind of the open map's records: the same object, and nothing drawn anew, while an edit touches none of them. */
export function useTable<T extends RecordType>(type: T): WorkflowMap[T] {
  const table = useStore(useApp().document, ({ open }) => open?.map[type]);
  if (!table) throw new Error('No map is open.');
  return table;
}

/** One record of the open map, or undefined when it is gone; an edit of others draws nothing anew. */
export function useRecord<T extends RecordType>(type: T, id: string): RecordTypes[T] | undefined {
  return useStore(useApp().document, ({ open }) => open?.map[type].get(id));
}

/** The title as it is read; empty where no map is open. */
export function useMapTitle(): string {
  return useStore(useApp().document, ({ open }) => (open ? foldName(workflowOf(open.map).title) : ''));
}

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(useApp().session, useShallow(select));
}

export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(useApp().settings, useShallow(select));
}

export function useAnalysis(): MapAnalysis {
  return useApp().derived.analysisOf(useMap());
}

export function useLayout(): MapLayout {
  return useApp().derived.layoutOf(useMap());
}

/** The edit function of the open document: one gesture, one diff, one undo. */
export function useEdit(): (label: string, change: (map: WorkflowMap) => MapDiff) => void {
  return useApp().document.edit;
}
