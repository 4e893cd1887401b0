import { z } from 'zod';

import { graphSchema } from './graph.ts';
import { outlineSchema } from './outline.ts';
import { roadmapSchema } from './roadmap.ts';
import { topicSchema } from './topic.ts';

// What the collections store: the frontmatter as it is, beside what belongs to the same entry.
// `file` is relative to the project root; edit links are made from it.

/** A topic file. */
export const topicEntrySchema = z.strictObject({ file: z.string(), topic: topicSchema });

/** A roadmap folder. An upcoming roadmap has no outline. */
export const roadmapEntrySchema = z.strictObject({
  file: z.string(),
  roadmap: roadmapSchema,
  outline: outlineSchema.optional(),
  graph: graphSchema.optional(),
});

export type TopicEntry = z.output<typeof topicEntrySchema>;
export type RoadmapEntry = z.output<typeof roadmapEntrySchema>;
