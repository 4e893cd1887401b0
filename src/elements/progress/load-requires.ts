import { hasLists, loadJson, loadOnce } from '../../browser/load-file.ts';
import type { RequiresFile } from '../../catalog/requires-file.ts';

/**
 * What requires what in a roadmap, and why; loaded once a page.
 * @param address of the file: `/backend/requires.json` with the base path.
 * @throws LoadError
 */
export const loadRequires = loadOnce((address) => loadJson(address, hasLists<RequiresFile>('edges')));
