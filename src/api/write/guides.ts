import type { ApiSite } from '../api-site.ts';
import type { ApiFile } from '../schemas/schemas.ts';

export const writeGuideList = ({ addresses, catalog, head, texts }: ApiSite): ApiFile<'guides'> => ({
  ...head('guides'),
  guides: texts.guides.map(({ id, data: { guide } }) => ({
    id,
    title: guide.title,
    description: guide.description,
    published: guide.published,
    ...(guide.updated !== undefined && { updated: guide.updated }),
    topics: guide.topics.flatMap((name) => catalog.topicIndex.get(name)?.id ?? []),
    url: addresses.guide(id, guide),
    markdown: `${addresses.guide(id, guide)}.md`,
  })),
});
