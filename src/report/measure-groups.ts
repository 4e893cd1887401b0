import type { Content } from '../lint/content.ts';
import { countWords } from '../lint/count-words.ts';
import { listTexts } from '../lint/list-texts.ts';
import { LEVELS } from '../schemas/topic.ts';
import { formatNumber } from '../words/numbers.ts';
import { plural } from '../words/plural.ts';
import { countProse, readingEase } from './reading-ease.ts';

/** What can be counted in a question group. */
export interface GroupMeasure {
  readonly id: string;
  readonly isDraft: boolean;
  readonly questions: number;
  /** Questions by level. */
  readonly levels: Readonly<Record<(typeof LEVELS)[number], number>>;
  /** How many different topics they test. */
  readonly topics: number;
  /** Words of the shortest, the middle and the longest answer, as lint counts them. */
  readonly words: readonly [shortest: number, middle: number, longest: number];
  /** Of the answers on average, see `readingEase`. */
  readonly readingEase: number | undefined;
}

/** Measures every question group whose file could be read, by id. */
export function measureGroups(content: Content): ReadonlyMap<string, GroupMeasure> {
  const answers = listTexts(content).filter(({ owner, part }) => owner === 'question-group' && part === 'answer');
  return new Map(
    content.questionGroups.flatMap(({ id, data, source }): [string, GroupMeasure][] => {
      if (data === undefined) return [];
      const own = answers.filter((text) => text.source === source);
      const words = own.map(countWords).sort((a, b) => a - b);
      const ease = own.flatMap((text) => readingEase(countProse(text)) ?? []);
      const count = (level: string) => data.questions.filter((question) => question.level === level).length;
      const measure: GroupMeasure = {
        id,
        isDraft: data.status === 'draft',
        questions: data.questions.length,
        levels: {
          beginner: count('beginner'),
          intermediate: count('intermediate'),
          advanced: count('advanced'),
        },
        topics: new Set(data.questions.flatMap(({ topics }) => topics)).size,
        words: [words[0] ?? 0, words[Math.floor(words.length / 2)] ?? 0, words.at(-1) ?? 0],
        readingEase: ease.length === 0 ? undefined : ease.reduce((sum, value) => sum + value, 0) / ease.length,
      };
      return [[id, measure]];
    }),
  );
}

/** One line a group, for people. */
export const formatGroups = (groups: readonly GroupMeasure[]): string =>
  groups
    .map(({ id, isDraft, questions, levels, topics, words, readingEase: ease }) => {
      const byLevel = LEVELS.map((level) => `${formatNumber(levels[level])} ${level}`).join(', ');
      return [
        `Questions of ${id}${isDraft ? ' (draft)' : ''}: ${formatNumber(questions)} (${byLevel})`,
        `  on ${plural(topics, 'topic')}; answers of ${words.join(', ')} words (shortest, middle, longest)` +
          (ease === undefined ? '' : `, reading ease ${ease.toFixed(0)}`),
      ].join('\n');
    })
    .join('\n');
