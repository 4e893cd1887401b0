import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { guideSchema } from './schemas/guide.ts';
import { roadmapEntrySchema, topicEntrySchema } from './schemas/entries.ts';
import { readBuildFolders } from './site/build-folders.ts';
import { checkedContent } from './site/content-loader.ts';

const { contentRoot } = readBuildFolders(process.env, process.cwd());

export const collections = {
  topics: defineCollection({ loader: checkedContent('topics'), schema: topicEntrySchema }),
  roadmaps: defineCollection({ loader: checkedContent('roadmaps'), schema: roadmapEntrySchema }),
  guides: defineCollection({
    loader: glob({ base: `${contentRoot}/content/guides`, pattern: '*.mdx' }),
    schema: guideSchema,
  }),
};
