import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getBestPractices } from '../../site/best-practices.ts';
import { getCatalog } from '../../site/catalog.ts';
import { renderChecklist } from '../../site/checklist-graph.ts';

export async function getStaticPaths() {
  return (await getBestPractices()).map((practice) => ({ params: { list: practice.id }, props: { practice } }));
}

/** A check list for printing: its drawing, and its items with boxes to tick. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { practice },
  site,
  url,
}) => {
  const content = await renderChecklist(practice, site ?? new URL(url.origin), await getCatalog());
  return new Response(new Uint8Array(content), { headers: { 'content-type': 'application/pdf' } });
};
