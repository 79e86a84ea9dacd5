import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Imported, ImportedMap, ImportedSheet } from '../../shared/contract/imported.ts';
import type { MapSummary } from '../../shared/contract/mapSummary.ts';
import { UserError } from '../../shared/contract/outcome.ts';
import type { StartingPoint } from '../../shared/contract/startingPoint.ts';
import type { Host } from '../host/host.ts';
import { newId } from './newId.ts';

/** A map of which a starting point is to be made, and the title to suggest. */
export interface SavingTemplate {
  readonly mapId: string;
  readonly title: string;
}

/** A file that was to be imported: the map that came of it, or the sentence that says why none did. */
export type ImportResult =
  | { readonly id: string; readonly name: string; readonly ok: true; readonly imported: ImportedMap }
  | { readonly id: string; readonly name: string; readonly ok: false; readonly sentence: string };

/** What came of files that were brought in: a result for each map, and the score sheets that came back. */
export interface Brought {
  readonly results: readonly ImportResult[];
  readonly sheets: readonly ImportedSheet[];
}

/** What can be brought in: a file of the dialog by its handle, or a dropped file by its text. */
export type ImportSource =
  | { readonly name: string; readonly handle: string }
  | { readonly name: string; readonly readText: () => Promise<string> };

export interface LibraryState {
  /** Null until they were read once. */
  readonly maps: readonly MapSummary[] | null;
  readonly templates: readonly StartingPoint[];
  /** Why the maps could not be read, or null. */
  readonly failure: string | null;
  /** The file being read now, or null. */
  readonly importing: string | null;
  /** What the last import brought, until the user has seen it. */
  readonly results: readonly ImportResult[];
  /** True while the name of a new map is asked. */
  readonly naming: boolean;
  /** While a template is being named: the map it is made from. */
  readonly saving: SavingTemplate | null;
}

/** The maps of the library, as its screen shows them. */
export interface LibraryStore extends StoreApi<LibraryState> {
  /** Reads the list again. A failure is kept in the state, never thrown. */
  refresh(): Promise<void>;
  /**
   * Imports the files one after the other; a refused file does not stop the others. `into` is the map that is open, for
   * which score sheets then are.
   */
  bringIn(sources: readonly ImportSource[], into?: string): Promise<Brought>;
}

const initialLibrary: LibraryState = {
  maps: null,
  templates: [],
  failure: null,
  importing: null,
  results: [],
  naming: false,
  saving: null,
};

export function createLibraryStore(host: Host): LibraryStore {
  const store = createStore<LibraryState>(() => initialLibrary);
  const refresh = async (): Promise<void> => {
    try {
      const [maps, templates] = await Promise.all([
        host.invoke('library.list', {}),
        host.invoke('library.templates', {}),
      ]);
      store.setState({ maps, templates, failure: null });
    } catch (error) {
      store.setState({ failure: sentenceOf(error) });
    }
  };
  return {
    ...store,
    refresh,
    bringIn: async (sources, into) => {
      const results: ImportResult[] = [];
      const sheets: ImportedSheet[] = [];
      for (const source of sources) {
        store.setState({ importing: source.name });
        const { name } = source;
        const id = newId();
        try {
          const imported = await importOne(host, source, into);
          if ('returned' in imported) sheets.push(imported);
          else results.push({ id, name, ok: true, imported });
        } catch (error) {
          results.push({ id, name, ok: false, sentence: sentenceOf(error) });
        }
      }
      store.setState({ importing: null });
      await refresh();
      return { results, sheets };
    },
  };
}

async function importOne(host: Host, source: ImportSource, into?: string): Promise<Imported> {
  const open = into === undefined ? {} : { into };
  return 'handle' in source
    ? host.invoke('exchange.import', { handle: source.handle, ...open })
    : host.invoke('exchange.importText', { name: source.name, text: await source.readText(), ...open });
}

function sentenceOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  console.error(error);
  return 'Baton met an error it does not know. Nothing was changed.';
}
