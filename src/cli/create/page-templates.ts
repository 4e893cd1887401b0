import { stringify } from 'yaml';

/** What can be begun with a title and a sentence. */
export type PageKind = 'question-group' | 'project' | 'best-practice' | 'guide' | 'video' | 'author';

export interface PageTexts {
  readonly title: string;
  /** Of a video, its address. */
  readonly description: string;
  /** Such as `2026-11-21`. */
  readonly published: string;
}

/** The files of something new by path: drafts where drafts exist, with an example of each list. */
export function pageFiles(kind: PageKind, id: string, texts: PageTexts): ReadonlyMap<string, string> {
  const path = { ...FLAT, 'best-practice': `content/best-practices/${id}/best-practice.md` }[kind];
  const file = path.endsWith('.md') ? path : `${path}/${id}.md`;
  const page = `---\n${write(FIELDS[kind](texts))}---\n\n${BODIES[kind]}\n`;
  const list = file.replace('best-practice.md', 'checklist.yaml');
  return new Map(
    kind === 'best-practice'
      ? [
          [file, page],
          [list, write({ sections: [SECTION] })],
        ]
      : [[file, page]],
  );
}

const FLAT = {
  'question-group': 'content/questions',
  project: 'content/projects',
  guide: 'content/guides',
  video: 'content/videos',
  author: 'content/authors',
} as const;

/** Days in quotes, as in all our files: other readers of YAML would make dates of them. */
const write = (value: object) =>
  stringify(value, { singleQuote: true, lineWidth: 110 }).replace(/^published: (.+)$/m, "published: '$1'");

const draft = ({ title, description, published }: PageTexts) => ({ title, description, status: 'draft', published });

const FIELDS: Readonly<Record<PageKind, (texts: PageTexts) => object>> = {
  'question-group': (texts) => ({
    ...draft(texts),
    questions: [
      {
        id: 'first-question',
        question: 'What is asked, so that no single word answers it?',
        level: 'beginner',
        topics: ['the-id-of-a-topic'],
        answer: 'Begins with the answer, then says why, with an example.',
      },
    ],
  }),
  project: (texts) => ({
    ...draft(texts),
    level: 'beginner',
    hours: [2, 5],
    topics: ['the-id-of-a-topic'],
    requirements: ['What somebody else can check.'],
    hints: [{ title: 'What the hint is about', text: 'The hint.' }],
    works: ['A command, and what it prints.'],
    stretch: ['What to add afterwards.'],
    mistakes: [{ mistake: 'What people do.', instead: 'What to do instead, and why.' }],
  }),
  'best-practice': draft,
  guide: draft,
  video: ({ title, description, published }) => ({
    title,
    url: description,
    speaker: 'Who speaks',
    minutes: 30,
    year: Number(published.slice(0, 4)),
    topics: ['the-id-of-a-topic'],
    level: 'beginner',
    status: 'draft',
    published,
  }),
  author: ({ title, description }) => ({ name: title, kind: 'person', description }),
};

const BODIES: Readonly<Record<PageKind, string>> = {
  'question-group': 'Who asks these questions, and how to practice with them, has yet to be written.',
  project: 'What is built, for whom, and what it teaches, has yet to be written.',
  'best-practice': 'What the list is for, and who goes through it, has yet to be written.',
  guide: 'The text of this guide has yet to be written.',
  video: 'What one sees in it has yet to be written.',
  author: 'A few sentences have yet to be written.',
};

const SECTION = {
  id: 'first-section',
  title: 'First section',
  summary: 'One sentence on what the section is about.',
  items: [
    {
      id: 'first-item',
      title: 'Do this',
      priority: 'must',
      why: 'The reason, with what happens otherwise.',
      check: 'A command or a place to look, with what to expect.',
      topics: [],
    },
  ],
};
