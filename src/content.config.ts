import { defineCollection } from 'astro:content';

import { guideSchema } from './schemas/guide.ts';
import { roadmapEntrySchema, topicEntrySchema } from './schemas/entries.ts';
import { checkedContent } from './site/content-loader.ts';

export const collections = {
  topics: defineCollection({ loader: checkedContent('topics'), schema: topicEntrySchema }),
  roadmaps: defineCollection({ loader: checkedContent('roadmaps'), schema: roadmapEntrySchema }),
  guides: defineCollection({ loader: checkedContent('guides'), schema: guideSchema }),
};
