import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { getCollection } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('drawings')).map(({ id, data: { svg } }) => ({
    params: { drawing: id },
    props: { svg },
  }));
}

/** A drawing as its author made it; lint has seen to it that there is nothing in it but what can be drawn. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'content-type': 'image/svg+xml' } });
