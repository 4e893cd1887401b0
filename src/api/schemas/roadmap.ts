import { z } from 'zod';

import {
  addressPart,
  dayPart,
  headPart,
  hoursPart,
  idPart,
  levelPart,
  linkPart,
  markdownPart,
  markPart,
  statusPart,
} from './parts.ts';

const aboutShape = {
  briefTitle: z.string().describe('Title on cards.'),
  description: z.string(),
  status: statusPart,
  tags: z.array(idPart),
  published: dayPart.optional(),
  modified: dayPart.optional().describe('Day of the last real change.'),
  mainPath: z
    .object({ topics: z.number().int(), hours: hoursPart })
    .describe('Without alternatives that nothing needs; hours without drafts.'),
};

/** `/api/v1/roadmaps.json` */
export const roadmapListSchema = z.object({
  ...headPart,
  roadmaps: z
    .array(linkPart.extend({ ...aboutShape, topics: z.number().int().describe('How many topics it lists.') }))
    .describe('In the order of the site.'),
});

const subtopicPart = linkPart.extend({
  label: z.string().optional().describe('What this roadmap calls the topic here.'),
  status: statusPart,
  level: levelPart.optional(),
  hours: hoursPart.optional(),
  mark: markPart.optional(),
  why: z.string().optional().describe('The reason for the mark.'),
});

const entryPart = subtopicPart.extend({ topics: z.array(subtopicPart).optional().describe('Sub-topics.') });

const sectionPart = z.object({
  id: idPart,
  title: z.string(),
  summary: z.string().optional(),
  topic: entryPart.optional().describe('The topic that the section itself is; it comes before the groups.'),
  groups: z.array(z.object({ title: z.string().optional(), side: z.enum(['left', 'right']), topics: z.array(entryPart) })),
  checkpoint: z
    .object({ id: idPart, title: z.string(), build: markdownPart, proves: z.array(markdownPart) })
    .optional()
    .describe('What to build before going on.'),
  links: z.array(
    z.object({
      roadmap: idPart.optional().describe('Id, if it leads to another roadmap.'),
      label: z.string(),
      url: addressPart.optional().describe('Absent while the other roadmap has no page.'),
    }),
  ),
  projects: z
    .array(
      z.object({
        id: idPart,
        title: z.string(),
        url: addressPart.describe('The page.'),
        status: statusPart,
        level: levelPart,
        hours: hoursPart,
        topics: z.array(idPart).describe('Ids of the topics that it practices.'),
      }),
    )
    .describe('What the section makes possible to build.'),
  notes: z.array(z.string()),
});

/** `/api/v1/roadmaps/<id>.json` */
export const roadmapFileSchema = z.object({
  ...headPart,
  id: idPart.describe('Stable.'),
  title: z.string(),
  url: addressPart.describe('The page.'),
  markdown: addressPart.describe('The outline as a Markdown checklist.'),
  graph: addressPart.describe('Its topics as nodes and edges.'),
  ...aboutShape,
  sections: z.array(sectionPart).describe('In learning order.'),
  faqs: z.array(z.object({ question: z.string(), answer: markdownPart })),
  relatedRoadmaps: z.array(idPart).describe('Ids; some may have no page yet.'),
});

/** `/api/v1/roadmaps/<id>/graph.json` */
export const graphFileSchema = z.object({
  ...headPart,
  roadmap: idPart,
  nodes: z
    .array(
      linkPart.extend({
        status: statusPart,
        level: levelPart.optional(),
        hours: hoursPart.optional(),
        mark: markPart.optional(),
        section: idPart.describe('Id of the section that lists it.'),
        parent: idPart.optional().describe('Id of the topic that it is a sub-topic of.'),
        isOnMainPath: z.boolean().describe('Whether the roadmap asks for it: no alternative, or one that others need.'),
      }),
    )
    .describe('Topics in learning order.'),
  edges: z
    .array(
      z.object({
        topic: idPart,
        requires: idPart.describe('Id of the topic that comes before it.'),
        reason: z.string().describe('Why, in one sentence of plain text.'),
      }),
    )
    .describe('Between topics of this roadmap, in its order.'),
});
