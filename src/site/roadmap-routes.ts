import type { Roadmap } from '../roadmap/types.ts';
import { getCatalog } from './catalog.ts';

/** Static paths of a route with the parameter `roadmap`: one for each roadmap that has pages. */
export async function listRoadmapRoutes(): Promise<{ params: { roadmap: string }; props: { roadmap: Roadmap } }[]> {
  const { roadmaps } = await getCatalog();
  return roadmaps.map((roadmap) => ({ params: { roadmap: roadmap.id }, props: { roadmap } }));
}

/** The same for a route about the drawing with coordinates of its own: one for each roadmap that has such a drawing. */
export const listOriginalRoutes = async (): ReturnType<typeof listRoadmapRoutes> =>
  (await listRoadmapRoutes()).filter(({ props }) => props.roadmap.original !== undefined);
