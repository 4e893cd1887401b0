import type { QuestionGroup } from '../../../src/site/question-groups.ts';
import { questionGroupSchema } from '../../../src/schemas/question-group.ts';

/** A group with one question on `knots`, and one on `knots` and `wind`. */
export const makeGroup = (id: string, changes: { readonly status?: 'draft' } = {}): QuestionGroup => ({
  id,
  data: {
    file: `content/questions/${id}.md`,
    group: questionGroupSchema.parse({
      title: `Questions on ${id}`,
      description: 'What a harbor master asks.',
      published: '2026-01-02',
      questions: [
        {
          id: 'slip',
          question: 'Why does a `bowline` hold?',
          level: 'beginner',
          topics: ['knots'],
          answer: 'It *turns*.',
        },
        { id: 'reef', question: 'When do you reef?', level: 'advanced', topics: ['wind', 'knots'], answer: 'Early.' },
      ],
      ...changes,
    }),
  },
});
