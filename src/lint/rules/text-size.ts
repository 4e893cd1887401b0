import { type Content, problemAt } from '../content.ts';
import { countWords } from '../count-words.ts';
import type { Problem } from '../finding.ts';
import { listTexts } from '../list-texts.ts';
import type { Rule } from '../rule.ts';

/** A text of a guide, a question group, a project or a check list is too short or too long. */
export const textSize: Rule = { id: 'text-size', severity: 'error', isAboutQuality: true, check };

interface Limit {
  readonly name: string;
  readonly min: number;
  readonly max: number;
  readonly hint: string;
}

const LIMITS: Readonly<Record<string, Limit>> = {
  'guide body': {
    name: 'the guide',
    min: 1200,
    max: 3000,
    hint: 'Say enough that it is worth reading on its own, or write `status: draft` while it is being written.',
  },
  'question-group body': {
    name: 'the introduction',
    min: 60,
    max: 150,
    hint: 'Say who asks these questions, and how to practice with them.',
  },
  'question-group answer': {
    name: 'the answer',
    min: 40,
    max: 200,
    hint: 'Begin with the answer, say why, and give an example; code blocks do not count.',
  },
  'project body': {
    name: 'the goal',
    min: 80,
    max: 200,
    hint: 'Say what is built and for whom, what it teaches, and what the result looks like.',
  },
  'best-practice body': {
    name: 'the introduction',
    min: 80,
    max: 200,
    hint: 'Say what the list is for, who goes through it, and when.',
  },
};

function* check(content: Content): Generator<Problem> {
  const files = [...content.guides, ...content.questionGroups, ...content.projects, ...content.bestPractices];
  const unread = new Set(files.filter(({ data }) => data === undefined).map(({ source }) => source));
  const drafts = new Set(files.filter(({ data }) => data?.status === 'draft').map(({ source }) => source));
  for (const text of listTexts(content)) {
    const limit = LIMITS[`${text.owner} ${text.part}`];
    // The body of a file whose frontmatter could not be split off is not known.
    if (limit === undefined || unread.has(text.source)) continue;
    const { name, min, max, hint } = limit;
    const words = countWords(text);
    // The texts of a draft are still to be written.
    if (words <= max && (words >= min || drafts.has(text.source))) continue;
    const message = `${name} has ${words} words, but must have ${min} to ${max}`;
    yield problemAt(text.source, text.locate(text.markdown.search(/\S|$/), ''), message, hint);
  }
}
