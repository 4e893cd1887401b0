import { z } from 'zod';

import { guideListSchema } from './guide.ts';
import { indexFileSchema } from './index-file.ts';
import {
  bestPracticeFileSchema,
  bestPracticeListSchema,
  projectFileSchema,
  projectListSchema,
  questionFileSchema,
  questionListSchema,
} from './practice.ts';
import { graphFileSchema, roadmapFileSchema, roadmapListSchema } from './roadmap.ts';
import { topicFileSchema, topicListSchema } from './topic.ts';

/** The shapes of all files, by the name of the published JSON Schema. */
export const API_SCHEMAS = {
  index: indexFileSchema,
  roadmaps: roadmapListSchema,
  roadmap: roadmapFileSchema,
  graph: graphFileSchema,
  topics: topicListSchema,
  topic: topicFileSchema,
  questions: questionListSchema,
  'question-group': questionFileSchema,
  projects: projectListSchema,
  project: projectFileSchema,
  'best-practices': bestPracticeListSchema,
  'best-practice': bestPracticeFileSchema,
  guides: guideListSchema,
} as const;

export type SchemaName = keyof typeof API_SCHEMAS;

/** What a file of this shape holds. */
export type ApiFile<Name extends SchemaName> = z.output<(typeof API_SCHEMAS)[Name]>;

/** The JSON Schema (draft 2020-12) of one shape. It allows fields that it does not know. */
export function toApiSchema(name: SchemaName, address: string): object {
  const { $schema, ...rest } = z.toJSONSchema(API_SCHEMAS[name], { io: 'input', reused: 'inline' });
  return { $schema, $id: address, title: `Waymark API v1: ${name}`, ...rest };
}
