import { getCollection } from 'astro:content';

import { buildCatalog, type SiteCatalog } from './build-catalog.ts';

let loaded: Promise<SiteCatalog> | undefined;

/** Asking a collection again for each page made large Astro sites quadratic (withastro/astro#16297), so ask once. */
export function getCatalog(): Promise<SiteCatalog> {
  if (import.meta.env.DEV) return loadCatalog();
  return (loaded ??= loadCatalog());
}

async function loadCatalog(): Promise<SiteCatalog> {
  const [topics, roadmaps, projects] = await Promise.all([
    getCollection('topics'),
    getCollection('roadmaps'),
    getCollection('projects'),
  ]);
  return buildCatalog(topics, roadmaps, projects);
}
