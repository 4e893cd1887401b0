import { indexCatalog, type Catalog, type IndexedCatalog } from '../catalog/catalog.ts';
import { sitePath } from '../urls/paths.ts';

let loading: Promise<IndexedCatalog> | undefined;

/**
 * All topics and roadmaps with their indexes, loaded once a page and only when asked for.
 * @throws Error if the file cannot be loaded; the next call tries again.
 */
export function loadCatalog(): Promise<IndexedCatalog> {
  loading ??= fetchCatalog().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function fetchCatalog(): Promise<IndexedCatalog> {
  const response = await fetch(sitePath('/catalog.json'));
  if (!response.ok) throw new Error(`/catalog.json answered ${response.status}`);
  // The file comes from the same build as this script.
  return indexCatalog((await response.json()) as Catalog);
}
