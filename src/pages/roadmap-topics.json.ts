import type { APIRoute } from 'astro';

import { writeCounted } from '../progress/summarize.ts';
import { listEntries } from '../roadmap/list-entries.ts';
import { getCatalog } from '../site/catalog.ts';

/** The topics of every roadmap in the shortest form, for the progress on cards. */
export const GET: APIRoute = async () => {
  const { roadmaps } = await getCatalog();
  return Response.json(
    Object.fromEntries(
      roadmaps
        .filter(({ data }) => !data.isHidden)
        .map((roadmap) => [roadmap.id, writeCounted(listEntries(roadmap).map(({ entry }) => entry.topic))]),
    ),
  );
};
