import { z } from 'zod';

import { roadmapIdSchema, topicNameSchema } from './id.ts';
import { daySchema, lineSchema, markdownSchema } from './text.ts';

const topicNames = z.array(topicNameSchema).default([]);

const roadmapChangeSchema = z.strictObject({
  roadmap: roadmapIdSchema.describe('Id of the roadmap that changed.'),
  new: topicNames.describe('Ids of topics that it lists since then.'),
  removed: topicNames.describe('Ids of topics that it no longer lists.'),
  moved: topicNames.describe('Ids of topics that stand in another section.'),
  renamed: z
    .array(
      z.strictObject({
        from: topicNameSchema.describe('Former id.'),
        to: topicNameSchema.describe('Id since then.'),
      }),
    )
    .default([])
    .describe('Topics that have another id.'),
  changed: z.int().min(0).default(0).describe('Number of topics whose text changed.'),
});

/** Frontmatter of `content/changelog/<day>.md`: what a release brought. The body is optional. */
export const changeLogSchema = z.strictObject({
  day: daySchema.describe('The day of the release, which is the name of the file too.'),
  title: lineSchema(80).describe('What the release is about.'),
  changes: z.array(roadmapChangeSchema).default([]).describe('What changed in each roadmap.'),
  site: z.array(markdownSchema).default([]).describe('What the site itself can do now, one line each.'),
});

export type ChangeLogData = z.output<typeof changeLogSchema>;
