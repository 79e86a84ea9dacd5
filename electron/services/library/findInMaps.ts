import { registryNames } from '../../../shared/analysis/findInMap.ts';
import { findInIndex, type IndexedText, searchIndex } from '../../../shared/analysis/searchIndex.ts';
import type { Response } from '../../../shared/contract/api.ts';
import { foldName } from '../../../shared/model/names.ts';
import { searchWords } from '../../../shared/model/searchKey.ts';
import type { LibraryRows } from './libraryRows.ts';
import type { MapRow } from './rowStatements.ts';

type FoundMap = Response<'library.find'>['maps'][number];

/** How many hits of one map are handed out; all are counted. */
const HITS_SHOWN = 5;

/** The texts of one version of a map, ready for searching. */
interface IndexedMap {
  readonly version: number;
  readonly texts: readonly IndexedText[];
}

/**
 * Finds words in all maps. The texts of every map are kept in memory for as long as its version stands, so that a
 * search reads from the disk only what was changed since the last one.
 */
export class FindInMaps {
  readonly #rows: LibraryRows;
  readonly #indexes = new Map<string, IndexedMap>();

  constructor(rows: LibraryRows) {
    this.#rows = rows;
  }

  /** A search without words finds nothing, and makes the next one quick. */
  find(query: string, maps: readonly MapRow[]): FoundMap[] {
    const words = searchWords(query);
    const names = registryNames(this.#rows.registry());
    return maps.flatMap((map) => {
      const { texts } = this.#indexOf(map);
      const hits = findInIndex(texts, words, names);
      if (hits.length === 0) return [];
      const title = texts.find(({ field }) => field === 'Title')?.text ?? '';
      const shown = hits.slice(0, HITS_SHOWN);
      return [{ mapId: map.id, title: foldName(title), count: hits.length, hits: shown }];
    });
  }

  #indexOf({ id, version }: MapRow): IndexedMap {
    const known = this.#indexes.get(id);
    if (known?.version === version) return known;
    const index = { version, texts: searchIndex(this.#rows.searchable(id)) };
    this.#indexes.set(id, index);
    return index;
  }
}
