import type { APIRoute } from 'astro';

import { writeCounted, writeSections } from '../learner/progress/summarize.ts';
import { listSectionTopics } from '../roadmap/list-entries.ts';
import { getCatalog } from '../site/catalog.ts';
import { listSteps } from '../site/roadmap-page.ts';

/** The topics and sections of every roadmap in the shortest form, for the progress on cards. */
export const GET: APIRoute = async () => {
  const { roadmaps } = await getCatalog();
  return Response.json(
    Object.fromEntries(
      roadmaps
        .filter(({ data }) => !data.isHidden)
        .map((roadmap) => [
          roadmap.id,
          {
            topics: writeCounted(listSteps(roadmap)),
            sections: writeSections(
              roadmap.sections.map((section) => ({ id: section.id, size: listSectionTopics(section).length })),
            ),
          },
        ]),
    ),
  );
};
