import { z } from 'zod';

import { webAddressSchema } from './address.ts';
import { idSchema, projectIdSchema, roadmapIdSchema, topicIdSchema } from './id.ts';
import { lineSchema, markdownSchema } from './text.ts';

/** The legend: our opinion on a topic inside one roadmap. */
export const MARKS = ['recommended', 'alternative', 'any-order', 'not-recommended'] as const;

/** How many topics a section of a finished roadmap has: a step of its own that can still be seen as one. */
export const SECTION_TOPICS = { min: 4, max: 12 } as const;

const markShape = {
  mark: z.enum(MARKS).optional().describe('Our opinion on this topic in this roadmap.'),
  why: lineSchema(200)
    .min(20, 'must be a whole sentence that gives the reason for the mark')
    .optional()
    .describe('The reason for the mark, shown with it. Only a draft roadmap may lack it.'),
};

const placedTopicShape = {
  topic: topicIdSchema.describe('Id of the topic.'),
  label: lineSchema(60).optional().describe('What this roadmap calls the topic here, in place of its title.'),
  ...markShape,
};

const subtopicSchema = z.union([topicIdSchema, z.strictObject(placedTopicShape)]);

/** `- topic-id`, or the long form with a mark and its reason or with sub-topics. */
const entrySchema = z.union([
  topicIdSchema,
  z.strictObject({
    ...placedTopicShape,
    topics: z.array(subtopicSchema).min(1).optional().describe('Sub-topics, drawn smaller below this topic.'),
  }),
]);

const groupSchema = z.strictObject({
  title: lineSchema(40).optional().describe('Heading of the box. A box whose topics speak for themselves needs none.'),
  side: z.enum(['left', 'right']).describe('Side of the spine on which the box is drawn.'),
  topics: z.array(entrySchema).min(1, 'must list at least one topic').describe('Topics in learning order.'),
});

const checkpointSchema = z.strictObject({
  id: idSchema.describe('Stable id; part of the address of the checkpoint.'),
  title: lineSchema(60).describe('What to do, as an order.'),
  build: markdownSchema.describe('What the learner can build now.'),
  proves: z.array(markdownSchema).min(1).max(5).describe('How the learner knows that it works.'),
});

const linkSchema = z
  .strictObject({
    roadmap: roadmapIdSchema.optional().describe('Id of another roadmap.'),
    url: webAddressSchema.optional().describe('Address of a page elsewhere.'),
    label: lineSchema(40).describe('Text of the link.'),
  })
  .refine(
    ({ roadmap, url }) => (roadmap === undefined) !== (url === undefined),
    'needs either `roadmap`, for another roadmap of this site, or `url`, for a page elsewhere',
  );

const sectionShape = {
  id: idSchema.describe('Stable id; the fragment of links to this section.'),
  topic: topicIdSchema.optional().describe('Id of the topic that the section itself is; its box then leads there.'),
  title: lineSchema(40).optional().describe('Text on the spine. A section with a `topic` has its title by default.'),
  summary: lineSchema(160)
    .optional()
    .describe('One sentence on what the section is about. A section with a `topic` has its first one by default.'),
  ...markShape,
  groups: z.array(groupSchema).default([]).describe('Boxes left and right of the spine.'),
  checkpoint: checkpointSchema.optional().describe('What to build before going on.'),
  projects: z
    .array(projectIdSchema)
    .max(4, 'must name at most 4 projects')
    .default([])
    .describe('Ids of projects that this section makes possible.'),
  links: z.array(linkSchema).default([]).describe('Other roadmaps that go deeper, and pages elsewhere.'),
  notes: z.array(lineSchema(200)).default([]).describe('Free notes beside the section.'),
};

/** What a topic gives a section; without a topic, the section has to have it. */
const GIVEN_BY_TOPIC = ['title', 'summary'] as const;

const sectionSchema = z.strictObject(sectionShape).superRefine((section, context) => {
    if (section.topic !== undefined) return;
    for (const field of GIVEN_BY_TOPIC) {
      if (section[field] === undefined) context.addIssue({ code: 'custom', path: [field], message: 'is missing' });
    }
    const message = 'must have at least one group: a section without a `topic` is nothing but its groups';
    if (section.groups.length === 0) context.addIssue({ code: 'custom', path: ['groups'], message });
    const alone = 'needs a `topic` of the section, on which it is an opinion; marks of other topics stand with those';
    const opinion = (['mark', 'why'] as const).find((field) => section[field] !== undefined);
    if (opinion !== undefined) context.addIssue({ code: 'custom', path: [opinion], message: alone });
  });

/** `content/roadmaps/<id>/outline.yaml`: the graph as text, in learning order, without coordinates. */
export const outlineSchema = z.strictObject({
  sections: z.array(sectionSchema).min(1, 'must have at least one section').describe('From first to last.'),
});

export type OutlineInput = z.input<typeof outlineSchema>;
export type OutlineData = z.output<typeof outlineSchema>;
