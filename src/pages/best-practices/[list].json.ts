import type { APIRoute, InferGetStaticPropsType } from 'astro';

import { getBestPractices } from '../../site/best-practices.ts';
import { getCatalog } from '../../site/catalog.ts';
import { SITE } from '../../site/site.ts';
import { makeTextAddresses } from '../../site/text-addresses.ts';
import { bestPracticePath } from '../../urls/paths.ts';

export async function getStaticPaths() {
  return (await getBestPractices()).map((practice) => ({ params: { list: practice.id }, props: { practice } }));
}

/** A check list as it is written, with the addresses of the list, of each item and of links inside texts. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = async ({
  props: { practice },
  site: configured,
  url,
}) => {
  const site = configured ?? new URL(url.origin);
  const { text } = makeTextAddresses({ site: site.origin, base: import.meta.env.BASE_URL }, await getCatalog());
  const { id, data } = practice;
  const { title, description, status, published, updated } = data.bestPractice;
  const address = (item?: string) => new URL(bestPracticePath(id, item), site).href;
  return Response.json({
    version: 1,
    license: SITE.contentLicense,
    id,
    title,
    description,
    url: address(),
    status,
    published,
    ...(updated !== undefined && { updated }),
    sections: data.checklist.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({
        ...item,
        url: address(item.id),
        why: text(item.why),
        check: text(item.check),
      })),
    })),
  });
};
