import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { OTHER_TOPICS } from '../../learner/review/questions.ts';
import { getCatalog } from '../../site/catalog.ts';
import { toOtherQuestionJson, toQuestionJson } from '../../site/question-json.ts';

/** One file a roadmap, so that a learner loads the questions of theirs only, and one for all topics outside of them. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  return [
    ...catalog.roadmaps.map((roadmap) => ({
      params: { roadmap: roadmap.id },
      props: toQuestionJson(roadmap, catalog),
    })),
    { params: { roadmap: OTHER_TOPICS }, props: toOtherQuestionJson(catalog) },
  ];
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props);
