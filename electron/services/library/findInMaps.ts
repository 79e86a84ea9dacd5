import { registryNames } from '../../../shared/analysis/findInMap.ts';
import { findInIndex, type IndexedText, searchIndex } from '../../../shared/analysis/searchIndex.ts';
import type { Response } from '../../../shared/contract/api.ts';
import type { MapSummary } from '../../../shared/contract/mapSummary.ts';
import { searchWords } from '../../../shared/model/searchKey.ts';
import { mapFromRecords } from '../../../shared/model/workflowMap.ts';
import type { LibraryRows } from './libraryRows.ts';

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
 * search reads from the disk only what was changed since the last one: 12 kB for a map of 50 steps.
 */
export class FindInMaps {
  readonly #rows: LibraryRows;
  #indexes: ReadonlyMap<string, IndexedMap> = new Map();

  constructor(rows: LibraryRows) {
    this.#rows = rows;
  }

  /** A search without words finds nothing, and makes the next one quick. Maps that are not named are forgotten. */
  find(query: string, maps: readonly MapSummary[]): FoundMap[] {
    const words = searchWords(query);
    const names = registryNames(this.#rows.registry());
    this.#indexes = new Map(maps.map((map) => [map.mapId, this.#indexOf(map)]));
    return maps.flatMap(({ mapId, title }) => {
      const hits = findInIndex(this.#indexes.get(mapId)?.texts ?? [], words, names);
      return hits.length === 0 ? [] : [{ mapId, title, count: hits.length, hits: hits.slice(0, HITS_SHOWN) }];
    });
  }

  #indexOf({ mapId, version }: MapSummary): IndexedMap {
    const known = this.#indexes.get(mapId);
    if (known?.version === version) return known;
    return { version, texts: searchIndex(mapFromRecords(this.#rows.searchable(mapId))) };
  }
}
