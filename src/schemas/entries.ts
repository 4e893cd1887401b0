import { z } from 'zod';

import { authorSchema } from './author.ts';
import { bestPracticeSchema } from './best-practice.ts';
import { changeLogSchema } from './change-log.ts';
import { checklistSchema } from './checklist.ts';
import { graphSchema } from './graph.ts';
import { guideSchema } from './guide.ts';
import { outlineSchema } from './outline.ts';
import { projectSchema } from './project.ts';
import { questionGroupSchema } from './question-group.ts';
import { roadmapSchema } from './roadmap.ts';
import { topicSchema } from './topic.ts';
import { videoSchema } from './video.ts';

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

/** The folder of a check list. */
export const bestPracticeEntrySchema = z.strictObject({
  file: z.string(),
  /** Of the items, which stand in a file of their own. */
  checklistFile: z.string(),
  bestPractice: bestPracticeSchema,
  checklist: checklistSchema,
});

export const questionGroupEntrySchema = z.strictObject({ file: z.string(), group: questionGroupSchema });
export const projectEntrySchema = z.strictObject({ file: z.string(), project: projectSchema });
export const guideEntrySchema = z.strictObject({ file: z.string(), guide: guideSchema });
export const videoEntrySchema = z.strictObject({ file: z.string(), video: videoSchema });
export const authorEntrySchema = z.strictObject({ file: z.string(), author: authorSchema });
export const changeLogEntrySchema = z.strictObject({ file: z.string(), changeLog: changeLogSchema });

/** A drawing of a guide; the id is the name of its file without the extension. */
export const drawingEntrySchema = z.strictObject({ file: z.string(), svg: z.string() });

export type TopicEntry = z.output<typeof topicEntrySchema>;
export type RoadmapEntry = z.output<typeof roadmapEntrySchema>;
export type BestPracticeEntry = z.output<typeof bestPracticeEntrySchema>;
export type QuestionGroupEntry = z.output<typeof questionGroupEntrySchema>;
export type ProjectEntry = z.output<typeof projectEntrySchema>;
export type GuideEntry = z.output<typeof guideEntrySchema>;
