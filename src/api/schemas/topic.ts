import { z } from 'zod';

import {
  addressPart,
  headPart,
  hoursPart,
  idPart,
  levelPart,
  linkPart,
  markdownPart,
  neighborPart,
  resourcePart,
  statusPart,
} from './parts.ts';

const factsShape = {
  status: statusPart,
  level: levelPart.optional().describe('Within the field; a draft may lack it.'),
  hours: hoursPart.optional().describe('From reading to first real use; a draft has none.'),
};

/** `/api/v1/topics.json` */
export const topicListSchema = z.object({
  ...headPart,
  topics: z
    .array(
      linkPart.extend({
        aliases: z.array(idPart).describe('Former ids and other names; an alias never becomes the id of another topic.'),
        ...factsShape,
        summary: z.string().describe('The first sentence of the text, or nothing.'),
        roadmaps: z.array(idPart).describe('Ids of the roadmaps that list it.'),
      }),
    )
    .describe('Sorted by title.'),
});

/** `/api/v1/topics/<id>.json` */
export const topicFileSchema = z.object({
  ...headPart,
  id: idPart.describe('Stable. `<roadmap>.<name>` is a topic that only this roadmap has.'),
  title: z.string(),
  aliases: z.array(idPart).describe('Former ids and other names.'),
  url: addressPart.describe('The page.'),
  markdown: addressPart.describe('The same as one Markdown document.'),
  ...factsShape,
  summary: z.string().describe('The first sentence of the text, or nothing.'),
  text: markdownPart,
  outcomes: z.array(markdownPart).describe('Each begins with "You can".'),
  requires: z.array(neighborPart).describe('What is needed first.'),
  unlocks: z.array(neighborPart).describe('What this one is needed for.'),
  selfCheck: z.array(z.object({ question: markdownPart, answer: markdownPart })),
  resources: z.array(resourcePart).describe('In the order in which to use them.'),
  roadmaps: z.array(linkPart).describe('Roadmaps that list it.'),
});
