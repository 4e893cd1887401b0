import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getCatalog } from '../../../site/catalog.ts';
import { getQuestionGroups } from '../../../site/load-question-groups.ts';
import { toGroupJson } from '../../../site/question-json.ts';

/** The cards of one group; the file beside its folder may belong to a roadmap of the same name. */
export async function getStaticPaths() {
  const catalog = await getCatalog();
  return (await getQuestionGroups()).map((group) => ({
    params: { group: group.id },
    props: toGroupJson(group, catalog),
  }));
}

export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) => Response.json(props);
