import type { SearchDocument } from '../search/document.ts';
import { startSearch, type SearchEngine } from '../search/engine.ts';
import { listDocuments, type SearchIndex } from '../search/search-index.ts';
import { sitePath } from '../urls/paths.ts';
import { hasLists, loadJson, loadOnce } from './load-file.ts';

export interface LoadedSearch {
  readonly engine: SearchEngine;
  /** Everything that can be found. */
  readonly documents: readonly SearchDocument[];
  /** Resolves when the engine knows all documents; until then it answers from those it knows. */
  readonly done: Promise<void>;
}

const load = loadOnce(async (address): Promise<LoadedSearch> => {
  const documents = listDocuments(await loadJson(address, hasLists<SearchIndex>('roadmaps', 'topics', 'guides')));
  return { ...startSearch(documents), documents };
});

/**
 * What search needs, loaded once a page and only when asked for.
 * @throws LoadError; the next call tries again.
 */
export const loadSearch = (): Promise<LoadedSearch> => load(sitePath('/search-index.json'));
