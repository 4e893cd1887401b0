import type { SearchDocument } from '../search/document.ts';
import { startSearch, type SearchEngine } from '../search/engine.ts';
import { listDocuments, type SearchIndex } from '../search/search-index.ts';
import { sitePath } from '../urls/paths.ts';

export interface LoadedSearch {
  readonly engine: SearchEngine;
  /** Everything that can be found. */
  readonly documents: readonly SearchDocument[];
  /** Resolves when the engine knows all documents; until then it answers from those it knows. */
  readonly done: Promise<void>;
}

let loading: Promise<LoadedSearch> | undefined;

/**
 * What search needs, loaded once a page and only when asked for.
 * @throws Error if the file cannot be loaded; the next call tries again.
 */
export function loadSearch(): Promise<LoadedSearch> {
  loading ??= fetchIndex().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchIndex(): Promise<LoadedSearch> {
  const response = await fetch(sitePath('/search-index.json'));
  if (!response.ok) throw new Error(`/search-index.json answered ${response.status}`);
  // The file comes from the same build as this script.
  const documents = listDocuments((await response.json()) as SearchIndex);
  return { ...startSearch(documents), documents };
}
