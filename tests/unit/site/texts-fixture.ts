import { bestPracticeSchema } from '../../../src/schemas/best-practice.ts';
import { checklistSchema } from '../../../src/schemas/checklist.ts';
import { guideSchema } from '../../../src/schemas/guide.ts';
import { projectSchema } from '../../../src/schemas/project.ts';
import { questionGroupSchema } from '../../../src/schemas/question-group.ts';
import type { SiteCatalog } from '../../../src/site/build-catalog.ts';
import type { MarkdownSources } from '../../../src/site/markdown-files.ts';
import type { SiteTexts } from '../../../src/site/site-texts.ts';
import { makeTextAddresses } from '../../../src/site/text-addresses.ts';
import { makeCatalog } from './catalog-fixture.ts';

const page = (title: string) => ({ title, description: `About ${title}.`, published: '2026-11-21' });

/** One text of each kind, about the topics of the roadmap `sailing`. */
export const TEXTS: SiteTexts = {
  guides: [
    {
      id: 'how-to-sail',
      data: { guide: guideSchema.parse({ ...page('How to sail'), topics: ['bow-line'] }) },
      body: 'Begin with [knots](topic:knots).\n\n![A knot](drawings/knot.svg)',
    },
  ],
  questionGroups: [
    {
      id: 'sea',
      data: {
        group: questionGroupSchema.parse({
          ...page('Questions of the sea'),
          questions: [
            {
              id: 'hold',
              question: 'How does a *bowline* hold?',
              level: 'beginner',
              topics: ['bow-line', 'knots'],
              answer: 'By friction, see [knots](topic:knots).\n\n- It slips when it is wet.',
            },
          ],
        }),
      },
      body: 'What a captain asks.',
    },
  ],
  projects: [
    {
      id: 'small-boat',
      data: {
        project: projectSchema.parse({
          ...page('A small boat'),
          updated: '2026-11-25',
          level: 'intermediate',
          hours: [4, 10],
          topics: ['knots', 'wind', 'tides'],
          requirements: ['It floats:\n\n```sh\ntouch water\n```', 'It turns.', 'It stops.'],
          hints: [
            { title: 'Begin with wood', text: 'Not with stone.' },
            { title: 'Then the sail', text: 'See [wind](topic:wind).' },
          ],
          works: ['Put it into the water.', 'Take it out.'],
          stretch: ['Paint it.'],
          mistakes: [{ mistake: 'A hole.', instead: 'No hole.' }],
        }),
      },
      body: 'You build a boat.',
    },
  ],
  bestPractices: [
    {
      id: 'harbor-safety',
      data: {
        bestPractice: bestPracticeSchema.parse(page('Harbor safety')),
        checklist: checklistSchema.parse({
          sections: [
            {
              id: 'ropes',
              title: 'Ropes',
              summary: 'What holds the boat.',
              items: [
                {
                  id: 'two-ropes',
                  title: 'Tie up with two ropes',
                  priority: 'must',
                  why: 'One can tear.',
                  check: 'Count them:\n\n- one\n- two',
                  topics: ['knots'],
                },
              ],
            },
          ],
        }),
      },
      body: 'Go through it each evening.',
    },
  ],
};

export const NO_TEXTS: SiteTexts = { guides: [], questionGroups: [], projects: [], bestPractices: [] };

/** What files with absolute addresses are made from. */
export const makeSources = (catalog: SiteCatalog = makeCatalog()): MarkdownSources => ({
  catalog,
  addresses: makeTextAddresses({ site: 'https://example.com', base: '/' }, catalog),
});
