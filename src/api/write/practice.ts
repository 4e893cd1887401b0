import type { ChecklistItem } from '../../schemas/checklist.ts';
import type { SiteTexts } from '../../site/site-texts.ts';
import type { ApiSite } from '../api-site.ts';
import type { ApiFile } from '../schemas/schemas.ts';
import { linkTopic, writeHours } from './facts.ts';

/** What the frontmatter of every such page has. */
interface PageData {
  readonly title: string;
  readonly description: string;
  readonly status: 'draft' | 'complete';
  readonly published: string;
  readonly updated?: string | undefined;
}

type Group = SiteTexts['questionGroups'][number];
type Project = SiteTexts['projects'][number];
type BestPractice = SiteTexts['bestPractices'][number];

export const writeQuestionList = (api: ApiSite): ApiFile<'questions'> => ({
  ...api.head('questions'),
  questions: api.texts.questionGroups.map(({ id, data: { group } }) => ({
    ...link(id, group, 'questions', api.addresses.questions(id), api),
    ...writeAbout(group),
    questions: group.questions.length,
  })),
});

export const writeQuestions = ({ id, data: { group }, body }: Group, api: ApiSite): ApiFile<'question-group'> => ({
  ...api.head('question-group'),
  ...writePage(id, group, body, api.addresses.questions(id), api),
  questions: group.questions.map(({ id: key, question, level, topics, answer }) => ({
    id: key,
    question: api.addresses.text(question),
    level,
    topics: linkTopics(topics, api),
    answer: api.addresses.text(answer),
  })),
});

export const writeProjectList = (api: ApiSite): ApiFile<'projects'> => ({
  ...api.head('projects'),
  projects: api.texts.projects.map(({ id, data: { project } }) => ({
    ...link(id, project, 'projects', api.addresses.project(id), api),
    ...writeAbout(project),
    level: project.level,
    hours: writeHours(project.hours),
    topics: findTopics(project.topics, api).map((topic) => topic.id),
  })),
});

export function writeProject({ id, data: { project }, body }: Project, api: ApiSite): ApiFile<'project'> {
  const { level, hours, topics, requirements, works, hints, stretch, mistakes } = project;
  const { text } = api.addresses;
  return {
    ...api.head('project'),
    ...writePage(id, project, body, api.addresses.project(id), api),
    level,
    hours: writeHours(hours),
    topics: linkTopics(topics, api),
    requirements: requirements.map(text),
    works: works.map(text),
    hints: hints.map((hint) => ({ title: hint.title, text: text(hint.text) })),
    stretch: stretch.map(text),
    mistakes: mistakes.map(({ mistake, instead }) => ({ mistake: text(mistake), instead: text(instead) })),
  };
}

export const writeBestPracticeList = (api: ApiSite): ApiFile<'best-practices'> => ({
  ...api.head('best-practices'),
  bestPractices: api.texts.bestPractices.map(({ id, data: { bestPractice, checklist } }) => ({
    ...link(id, bestPractice, 'best-practices', api.addresses.bestPractice(id), api),
    ...writeAbout(bestPractice),
    items: checklist.sections.reduce((sum, { items }) => sum + items.length, 0),
  })),
});

export function writeBestPractice(
  { id, data: { bestPractice, checklist }, body }: BestPractice,
  api: ApiSite,
): ApiFile<'best-practice'> {
  const { text } = api.addresses;
  const writeItem = ({ id: key, title, priority, why, check, topics }: ChecklistItem) => ({
    id: key,
    title,
    priority,
    why: text(why),
    check: text(check),
    topics: linkTopics(topics, api),
  });
  return {
    ...api.head('best-practice'),
    ...writePage(id, bestPractice, body, api.addresses.bestPractice(id), api),
    sections: checklist.sections.map(({ items, ...section }) => ({ ...section, items: items.map(writeItem) })),
  };
}

const link = (id: string, { title }: PageData, folder: string, url: string, { file }: ApiSite) => ({
  id,
  title,
  url,
  json: file(`${folder}/${id}.json`),
});

const writePage = (id: string, data: PageData, body: string | undefined, url: string, { addresses }: ApiSite) => ({
  id,
  title: data.title,
  url,
  markdown: `${url}.md`,
  ...writeAbout(data),
  text: addresses.text(body ?? '').trim(),
});

const writeAbout = ({ description, status, published, updated }: PageData) => ({
  description,
  status,
  published,
  ...(updated !== undefined && { updated }),
});

const findTopics = (names: readonly string[], { catalog }: ApiSite) =>
  names.flatMap((name) => catalog.topicIndex.get(name) ?? []);

const linkTopics = (names: readonly string[], api: ApiSite) =>
  findTopics(names, api).map((topic) => linkTopic(topic, api));
