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
import { statusSchema } from './status.ts';
import { completeTopicSchema, draftTopicSchema } from './topic.ts';
import { videoSchema } from './video.ts';

/** The ids that references lead to. */
export type KnownIds = Readonly<
  Record<'topic' | 'roadmap' | 'question-group' | 'project' | 'guide' | 'author', readonly string[]>
>;

/** Holds all ids, so that a new topic changes no other schema. */
export const IDS_FILE = 'ids.schema.json';

const TOPIC_FILE = 'topic.schema.json';

/** What authors write, without topics, under the names of the files that describe it. */
const SCHEMAS: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  'author.schema.json': { title: 'Frontmatter of an author', schema: authorSchema },
  'best-practice.schema.json': { title: 'Frontmatter of a check list', schema: bestPracticeSchema },
  'change-log.schema.json': { title: 'Frontmatter of the log of a release', schema: changeLogSchema },
  'checklist.schema.json': { title: 'Sections and items of a check list', schema: checklistSchema },
  'graph.schema.json': { title: 'Drawing of a roadmap', schema: graphSchema },
  'guide.schema.json': { title: 'Frontmatter of a guide', schema: guideSchema },
  'outline.schema.json': { title: 'Outline of a roadmap', schema: outlineSchema },
  'project.schema.json': { title: 'Frontmatter of a project', schema: projectSchema },
  'question-group.schema.json': { title: 'Frontmatter of a question group', schema: questionGroupSchema },
  'roadmap.schema.json': { title: 'Frontmatter of a roadmap', schema: roadmapSchema },
  'video.schema.json': { title: 'Frontmatter of a video', schema: videoSchema },
};

/**
 * The JSON Schemas (draft 7, which all editors know) of what authors write, by file name. They say less than the content
 * lint: checks that are functions have no counterpart.
 */
export function toJsonSchemas(ids: KnownIds): ReadonlyMap<string, object> {
  const files = Object.entries(SCHEMAS).map(([name, { title, schema }]): [string, object] => {
    const { $schema, ...rest } = toJsonSchema(schema);
    return [name, { $schema, title, ...rest }];
  });
  return new Map([...files, [TOPIC_FILE, describeTopic()], [IDS_FILE, describeIds(ids)]]);
}

const toJsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7', override: adapt });

/**
 * Drafts and complete topics as one object, and what only complete ones must have behind a condition: editors say
 * clearer what is wrong with an object than with one of two.
 */
function describeTopic(): object {
  const { $schema, properties = {}, ...draft } = toJsonSchema(draftTopicSchema);
  const complete = toJsonSchema(completeTopicSchema);
  return {
    $schema,
    title: 'Frontmatter of a topic',
    ...draft,
    properties: {
      ...properties,
      status: { type: 'string', enum: statusSchema.options, description: draftTopicSchema.shape.status.description },
    },
    required: ['title'],
    if: { properties: { status: { const: 'draft' } }, required: ['status'] },
    else: { required: complete.required, properties: listLimits(complete) },
  };
}

/** How long the lists of an object must be. */
function listLimits({ properties = {} }: z.core.JSONSchema.BaseSchema): object {
  const lists = Object.entries(properties).flatMap(([name, field]) => {
    if (typeof field !== 'object' || field.type !== 'array' || field.minItems === undefined) return [];
    return [[name, { minItems: field.minItems, maxItems: field.maxItems }] as const];
  });
  return Object.fromEntries(lists);
}

const describeIds = (known: KnownIds) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'All ids',
  definitions: Object.fromEntries(
    Object.entries(known).map(([kind, ids]) => {
      // A list of nothing is no schema; then every id is one too many.
      const values = ids.length === 0 ? { not: {} } : { enum: ids.toSorted() };
      return [kind, { type: 'string', ...values, errorMessage: explainUnknown(kind.replace('-', ' ')) }];
    }),
  ),
});

/** `errorMessage` is a word of editors; others skip it. Without it they would list all ids. */
const explainUnknown = (kind: string) =>
  `No ${kind} has this id. If the ${kind} is new, \`npm run schemas\` makes it known to editors.`;

/** Puts the list of ids in place of a reference. Next to `$ref` other keywords would not count, and the description is what editors show. */
function adapt({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  const { reference, description } = jsonSchema;
  // The library's own word, which no editor knows; the pattern says the same.
  if (jsonSchema.format === 'starts_with') delete jsonSchema.format;
  if (typeof reference !== 'string') return;
  for (const key of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, key);
  if (description !== undefined) jsonSchema.description = description;
  jsonSchema.allOf = [{ $ref: `${IDS_FILE}#/definitions/${reference}` }];
}
