import { indexCatalog, type Catalog, type IndexedCatalog } from '../catalog/catalog.ts';
import { sitePath } from '../urls/paths.ts';
import { hasLists, loadJson, loadOnce } from './load-file.ts';

const load = loadOnce(async (address) =>
  indexCatalog(await loadJson(address, hasLists<Catalog>('topics', 'roadmaps'))),
);

/**
 * All topics and roadmaps with their indexes, loaded once a page and only when asked for.
 * @throws LoadError; the next call tries again.
 */
export const loadCatalog = (): Promise<IndexedCatalog> => load(sitePath('/catalog.json'));
