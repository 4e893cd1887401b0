import fc from 'fast-check';

import { PRIORITIES, type ChecklistData } from '../../../../src/schemas/checklist.ts';

const generateLine = (most: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 14 }).filter((word) => /^\S+$/.test(word)),
      {
        minLength: 1,
        maxLength: 12,
      },
    )
    .map((words) => words.join(' ').slice(0, most).trim());

/** Check lists with texts of any length that the schema allows. */
export const generateChecklist = (): fc.Arbitrary<ChecklistData> =>
  fc
    .array(
      fc.record({
        title: generateLine(40),
        items: fc.array(fc.record({ title: generateLine(80), priority: fc.constantFrom(...PRIORITIES) }), {
          minLength: 1,
          maxLength: 9,
        }),
      }),
      { minLength: 1, maxLength: 10 },
    )
    .map((sections) => ({
      sections: sections.map(({ title, items }, section) => ({
        id: `section-${section}`,
        title,
        summary: 'What it is about.',
        items: items.map((item, index) => ({
          ...item,
          id: `item-${section}-${index}`,
          why: 'Or it breaks.',
          check: 'Look.',
          topics: [],
        })),
      })),
    }));

/** A check list of two sections with an item of each priority. */
export const CHECKLIST: ChecklistData = {
  sections: [
    {
      id: 'before',
      title: 'Before leaving',
      summary: 'What is done in the harbor.',
      items: [
        {
          id: 'vests',
          title: 'Put on a vest',
          priority: 'must',
          why: 'Whoever falls in **cold** water swims for minutes. See [wind](topic:wind).',
          check: 'Pull at the collar: it stays.\n\n```sh\nvest --check\n```',
          topics: ['wind'],
        },
        {
          id: 'forecast',
          title: 'Read the forecast for the whole day',
          priority: 'should',
          why: 'The way back takes longer.',
          check: 'Say aloud when the wind turns.',
          topics: [],
        },
      ],
    },
    {
      id: 'after',
      title: 'After landing',
      summary: 'What is done at the pier.',
      items: [
        {
          id: 'lines',
          title: 'Double the lines',
          priority: 'could',
          why: 'One of them wears through.',
          check: 'Count them.',
          topics: [],
        },
      ],
    },
  ],
};
