import { z } from 'zod';

import { roadmapIdSchema } from './id.ts';
import { pageFields } from './page-fields.ts';
import { faqSchema } from './roadmap.ts';

/** Frontmatter of `content/best-practices/<id>/best-practice.md`. The list itself is `checklist.yaml` beside it. */
export const bestPracticeSchema = z.strictObject({
  ...pageFields,
  faqs: z.array(faqSchema).default([]).describe('Frequently asked questions.'),
  relatedRoadmaps: z.array(roadmapIdSchema).default([]).describe('Ids of related roadmaps.'),
});

export type BestPracticeData = z.output<typeof bestPracticeSchema>;
