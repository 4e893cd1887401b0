import { z } from 'zod';

import { graphSchema } from './graph.ts';
import { guideSchema } from './guide.ts';
import { outlineSchema } from './outline.ts';
import { roadmapSchema } from './roadmap.ts';
import { statusSchema } from './status.ts';
import { completeTopicSchema, draftTopicSchema } from './topic.ts';

/** The ids that references lead to. */
export interface KnownIds {
  readonly topic: readonly string[];
  readonly roadmap: readonly string[];
}

/** Holds all ids, so that a new topic changes no other schema. */
export const IDS_FILE = 'ids.schema.json';

const TOPIC_FILE = 'topic.schema.json';

/** What authors write, without topics, under the names of the files that describe it. */
const SCHEMAS: Readonly<Record<string, { readonly title: string; readonly schema: z.ZodType }>> = {
  'graph.schema.json': { title: 'Drawing of a roadmap', schema: graphSchema },
  'guide.schema.json': { title: 'Frontmatter of a guide', schema: guideSchema },
  'outline.schema.json': { title: 'Outline of a roadmap', schema: outlineSchema },
  'roadmap.schema.json': { title: 'Frontmatter of a roadmap', schema: roadmapSchema },
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

const describeIds = ({ topic, roadmap }: KnownIds) => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'All ids',
  definitions: {
    topic: { type: 'string', enum: topic.toSorted(), errorMessage: explainUnknown('topic') },
    roadmap: { type: 'string', enum: roadmap.toSorted(), errorMessage: explainUnknown('roadmap') },
  },
});

/** `errorMessage` is a word of editors; others skip it. Without it they would list all ids. */
const explainUnknown = (kind: keyof KnownIds) =>
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
