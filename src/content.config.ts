import { defineCollection } from 'astro:content';

import {
  authorEntrySchema,
  bestPracticeEntrySchema,
  changeLogEntrySchema,
  drawingEntrySchema,
  guideEntrySchema,
  projectEntrySchema,
  questionGroupEntrySchema,
  roadmapEntrySchema,
  topicEntrySchema,
  videoEntrySchema,
} from './schemas/entries.ts';
import { checkedContent } from './site/content-loader.ts';

export const collections = {
  topics: defineCollection({ loader: checkedContent('topics'), schema: topicEntrySchema }),
  roadmaps: defineCollection({ loader: checkedContent('roadmaps'), schema: roadmapEntrySchema }),
  questionGroups: defineCollection({ loader: checkedContent('questionGroups'), schema: questionGroupEntrySchema }),
  projects: defineCollection({ loader: checkedContent('projects'), schema: projectEntrySchema }),
  bestPractices: defineCollection({ loader: checkedContent('bestPractices'), schema: bestPracticeEntrySchema }),
  guides: defineCollection({ loader: checkedContent('guides'), schema: guideEntrySchema }),
  drawings: defineCollection({ loader: checkedContent('drawings'), schema: drawingEntrySchema }),
  videos: defineCollection({ loader: checkedContent('videos'), schema: videoEntrySchema }),
  authors: defineCollection({ loader: checkedContent('authors'), schema: authorEntrySchema }),
  changeLogs: defineCollection({ loader: checkedContent('changeLogs'), schema: changeLogEntrySchema }),
};
