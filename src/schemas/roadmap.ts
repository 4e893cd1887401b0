import { z } from 'zod';

import { linkSchema, outputSchema, pictureSchema, webAddressSchema } from './address.ts';
import { idSchema, questionGroupIdSchema, roadmapIdSchema } from './id.ts';
import { statusSchema } from './status.ts';
import { daySchema, lineSchema, markdownSchema } from './text.ts';

const courseSchema = z.strictObject({
  title: lineSchema(100).describe('Name of the course.'),
  description: lineSchema(300).describe('What it teaches, in one sentence.'),
  link: webAddressSchema.describe('Where the course is.'),
  features: z.array(lineSchema(60)).default([]).describe('Short facts, shown as a list.'),
  instructor: z
    .strictObject({
      name: lineSchema(80).describe('Who teaches it.'),
      image: webAddressSchema
        .optional()
        .describe('Picture of the instructor. Linked, never loaded: pages make no third-party request.'),
      title: lineSchema(100).optional().describe('Role of the instructor.'),
    })
    .optional()
    .describe('Whoever teaches the course, if that is one person.'),
});

const partnerSchema = z.strictObject({
  description: lineSchema(200).describe('One sentence in the strip above the header.'),
  link: linkSchema.describe('Where the strip leads.'),
  linkText: lineSchema(60).describe('Text of the link.'),
});

const questionSchema = z.strictObject({
  title: lineSchema(100).describe('For example "What is backend development?".'),
  description: markdownSchema.describe('The answer, Markdown with headings.'),
});

const dimensionsSchema = z.strictObject({
  width: z
    .number()
    .min(200)
    .max(4000)
    .describe('Largest width of the PNG, in CSS pixels (it is drawn twice as dense).'),
  height: z.number().min(200).max(20_000).describe('Largest height of the PNG, in CSS pixels.'),
});

const structuredDataSchema = z.strictObject({
  headline: lineSchema(110).describe('Headline in the structured data.'),
  description: lineSchema(300).describe('Description in the structured data.'),
  imageUrl: outputSchema('png').describe('Where the build puts the PNG of the graph; of an address, its path.'),
  datePublished: daySchema.describe('First day on the site.'),
  dateModified: daySchema.describe('Day of the last real change; shown as "Updated".'),
});

const seoSchema = z.strictObject({
  title: lineSchema(120).describe('Title of the page in search results.'),
  description: lineSchema(300).describe('Description in search results.'),
  ogImageUrl: pictureSchema
    .optional()
    .describe('Picture for posts that link to the page; by default one is made from title and graph.'),
  keywords: z.array(lineSchema(80)).default([]).describe('Meta keywords; repeated ones are dropped.'),
});

const sitemapSchema = z.strictObject({
  priority: z.number().min(0).max(1).describe('Written to the sitemap as it is.'),
  changefreq: z
    .enum(['always', 'hourly', 'daily', 'weekly', 'monthly', 'yearly', 'never'])
    .describe('Written to the sitemap as it is.'),
});

/** One question and its answer below a page. */
export const faqSchema = z.strictObject({
  question: lineSchema(160).describe('As a learner would ask it.'),
  answer: markdownSchema.describe('Begins with the answer, then the reasons; numbers carry source and year.'),
});

/** Fields of older files of this format, whatever is in them: nobody has to take them out before a file is accepted. */
const keptSchema = z.unknown().optional().describe('Kept, without effect; `partner` is the strip above the header.');

/** Frontmatter of `content/roadmaps/<id>/roadmap.md`; the folder name is the id, the body is the introduction. */
export const roadmapSchema = z.strictObject({
  renderer: z
    .enum(['editor', 'balsamiq', 'outline'])
    .transform((name) => (name === 'outline' ? name : 'editor'))
    .default('editor')
    .describe('`editor` (once `balsamiq`) opens with the graph, `outline` with the nested list.'),
  jsonUrl: outputSchema('json').optional().describe('A second address for the JSON of this roadmap.'),
  pdfUrl: outputSchema('pdf').optional().describe('Where the build puts the PDF.'),
  order: z.number().default(1000).describe('Place in lists, smallest first.'),
  briefTitle: lineSchema(40).describe('Title on cards.'),
  briefDescription: lineSchema(160).describe('Sentence on cards.'),
  title: lineSchema(80).describe('Heading of the page.'),
  description: lineSchema(240).describe('Sentence below the heading.'),
  hasTopics: z.boolean().default(true).describe('Whether topics have pages inside this roadmap.'),
  isForkable: z.boolean().default(false).describe('Offers the outline file as a start for an own version.'),
  isNew: z.boolean().default(false).describe('Shows "New".'),
  isUpcoming: z.boolean().default(false).describe('Listed as upcoming, without a page.'),
  isHidden: z.boolean().default(false).describe('Has its pages, but is in no list, sitemap or search engine.'),
  status: statusSchema
    .default('complete')
    .describe('`draft`: not finished yet, so that its topics may be drafts and its marks lack reasons.'),
  note: markdownSchema.optional().describe('A notice above the graph.'),
  courses: z.array(courseSchema).default([]).describe('Courses that fit this roadmap.'),
  partner: partnerSchema.optional().describe('A strip above the header.'),
  question: questionSchema.optional().describe('The "What is ...?" box.'),
  dimensions: dimensionsSchema.optional().describe('Largest size of the PNG.'),
  schema: structuredDataSchema.optional().describe('Structured data and dates.'),
  seo: seoSchema.optional().describe('What search engines show; by default title and description.'),
  firstStepsOf: roadmapIdSchema
    .optional()
    .describe('The id of the whole roadmap, if this one has the first steps of it alone; each page leads to the other.'),
  relatedRoadmaps: z.array(roadmapIdSchema).default([]).describe('Ids of related roadmaps.'),
  relatedQuestions: z.array(questionGroupIdSchema).default([]).describe('Ids of question groups.'),
  sitemap: sitemapSchema.optional().describe('Values for the sitemap.'),
  tags: z
    .array(idSchema)
    .default([])
    .describe('`role-roadmap` or `skill-roadmap` put it into a list, `main-sitemap` into the sitemap; others filter.'),
  faqs: z.array(faqSchema).default([]).describe('Frequently asked questions.'),
  tnsBannerLink: keptSchema,
  sponsor: keptSchema,
  sponsors: keptSchema,
});

export type RoadmapInput = z.input<typeof roadmapSchema>;
export type RoadmapData = z.output<typeof roadmapSchema>;
