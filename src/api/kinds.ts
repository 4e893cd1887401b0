import type { ApiSite } from './api-site.ts';
import type { SchemaName } from './schemas/schemas.ts';
import { writeGuideList } from './write/guides.ts';
import {
  writeBestPractice,
  writeBestPracticeList,
  writeProject,
  writeProjectList,
  writeQuestionList,
  writeQuestions,
} from './write/practice.ts';
import { listShown, writeGraph, writeRoadmap, writeRoadmapList } from './write/roadmaps.ts';
import { listTopicNames, writeTopic, writeTopicList } from './write/topics.ts';

/** A file of the API, written when it is asked for. */
export interface WrittenFile {
  /** Below the folder of the API: `topics/dns.json`. */
  readonly path: string;
  readonly write: () => object;
}

/** One kind of thing that the API has. */
export interface ApiKind {
  readonly name: string;
  readonly description: string;
  readonly count: number;
  /** The file that lists all of them. */
  readonly list?: { readonly schema: SchemaName; readonly file: WrittenFile };
  /** The files of each; `path` has `{id}` in place of the id. */
  readonly items?: { readonly schema: SchemaName; readonly path: string; readonly files: readonly WrittenFile[] };
}

/** All that the API has, in the order of its index. */
export function listKinds(api: ApiSite): readonly ApiKind[] {
  const { catalog, texts } = api;
  const roadmaps = listShown(api);
  return [
    {
      name: 'roadmaps',
      description: 'Fields to learn, each as an outline of sections and topics in learning order',
      count: roadmaps.length,
      list: list('roadmaps', () => writeRoadmapList(api)),
      items: items('roadmap', 'roadmaps/{id}.json', roadmaps, (roadmap) => writeRoadmap(roadmap, api)),
    },
    {
      name: 'graphs',
      description: 'Topics of a roadmap as nodes, what requires what as edges with reasons; by the id of the roadmap',
      count: roadmaps.length,
      items: items('graph', 'roadmaps/{id}/graph.json', roadmaps, (roadmap) => writeGraph(roadmap, api)),
    },
    {
      name: 'topics',
      description: 'Things to learn, shared by all roadmaps that list them',
      count: catalog.listedTopics.length,
      list: list('topics', () => writeTopicList(api)),
      items: items('topic', 'topics/{id}.json', listTopicNames(api), ({ topic }) => writeTopic(topic, api)),
    },
    {
      name: 'questions',
      description: 'Groups of questions that interviewers ask, with answers',
      count: texts.questionGroups.length,
      list: list('questions', () => writeQuestionList(api)),
      items: items('question-group', 'questions/{id}.json', texts.questionGroups, (group) =>
        writeQuestions(group, api),
      ),
    },
    {
      name: 'projects',
      description: 'Things to build, with requirements that can be checked',
      count: texts.projects.length,
      list: list('projects', () => writeProjectList(api)),
      items: items('project', 'projects/{id}.json', texts.projects, (project) => writeProject(project, api)),
    },
    {
      name: 'best-practices',
      description: 'Check lists, with the reason for each item and how to check it',
      count: texts.bestPractices.length,
      list: list('best-practices', () => writeBestPracticeList(api)),
      items: items('best-practice', 'best-practices/{id}.json', texts.bestPractices, (entry) =>
        writeBestPractice(entry, api),
      ),
    },
    {
      name: 'guides',
      description: 'Texts that stand for themselves; the list has the addresses of their Markdown',
      count: texts.guides.length,
      list: list('guides', () => writeGuideList(api)),
    },
  ];
}

const list = (schema: SchemaName, write: () => object) => ({ schema, file: { path: `${schema}.json`, write } });

const items = <Item extends { readonly id: string }>(
  schema: SchemaName,
  path: string,
  entries: readonly Item[],
  write: (item: Item) => object,
) => ({
  schema,
  path,
  files: entries.map((item) => ({ path: path.replace('{id}', item.id), write: () => write(item) })),
});
