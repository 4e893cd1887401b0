import type { FAQPage, Quiz, WithContext } from 'schema-dts';

import { renderMarkdown } from '../../markup/render-markdown.ts';
import type { MarkupOptions } from '../../markup/to-hast.ts';
import { toPlainText } from '../../markup/to-plain-text.ts';
import { inContext } from './basics.ts';

/** A question with its answer, both Markdown. */
interface Answered {
  readonly question: string;
  readonly answer: string;
}

/** Questions about a subject, as a page shows them with their answers. */
export const structureFaqs = (faqs: readonly Answered[], options: MarkupOptions): WithContext<FAQPage> =>
  inContext({
    '@type': 'FAQPage',
    mainEntity: faqs.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: renderMarkdown(answer, options) },
    })),
  });

/** Questions to check oneself, each one a flash card. `name` says what about. */
export const structureQuiz = (name: string, questions: readonly Answered[]): WithContext<Quiz> =>
  inContext({
    '@type': 'Quiz',
    name: `${name}: check yourself`,
    about: { '@type': 'DefinedTerm', name },
    learningResourceType: 'Flash cards',
    isAccessibleForFree: true,
    hasPart: questions.map(({ question, answer }) => ({
      '@type': 'Question',
      eduQuestionType: 'Flashcard',
      text: toPlainText(question),
      acceptedAnswer: { '@type': 'Answer', text: toPlainText(answer) },
    })),
  });
