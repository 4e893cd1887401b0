import type { Roadmap } from '../roadmap/types.ts';
import { getCatalog } from './catalog.ts';
import { listSectionCourses } from './courses.ts';

/** Static paths of a route with the parameter `roadmap`: one for each roadmap that has pages. */
export async function listRoadmapRoutes(): Promise<{ params: { roadmap: string }; props: { roadmap: Roadmap } }[]> {
  const { roadmaps } = await getCatalog();
  return roadmaps.map((roadmap) => ({ params: { roadmap: roadmap.id }, props: { roadmap } }));
}

/** The same for a route about the drawing with coordinates of its own: one for each roadmap that has such a drawing. */
export const listOriginalRoutes = async (): ReturnType<typeof listRoadmapRoutes> =>
  (await listRoadmapRoutes()).filter(({ props }) => props.roadmap.original !== undefined);

/** The same for the courses of a roadmap: one for each roadmap that names a course. */
export const listCourseRoutes = async (): ReturnType<typeof listRoadmapRoutes> =>
  (await listRoadmapRoutes()).filter(
    ({ props: { roadmap } }) => roadmap.data.courses.length > 0 || listSectionCourses(roadmap).length > 0,
  );
