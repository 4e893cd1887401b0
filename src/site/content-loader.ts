import { AstroError } from 'astro/errors';
import type { Loader, LoaderContext } from 'astro/loaders';

import { OPTIONAL_FOLDERS, REQUIRED_FOLDERS } from '../lint/check-name.ts';
import type { Content } from '../lint/content.ts';
import { formatReport } from '../lint/reporters/terminal.ts';
import { readBuildFolders } from './build-folders.ts';
import { forgetCheck, shareCheck } from './shared-check.ts';

type CollectionName =
  | 'topics'
  | 'roadmaps'
  | 'questionGroups'
  | 'projects'
  | 'bestPractices'
  | 'guides'
  | 'drawings'
  | 'videos'
  | 'authors'
  | 'changeLogs';

/** A file below one of the folders that hold content, on any system. */
const WATCHED = new RegExp(
  String.raw`[/\\]content[/\\](?:${[...REQUIRED_FOLDERS, ...OPTIONAL_FOLDERS].join('|')})[/\\]`,
);

/**
 * Loads what authors write through the same reader and rules as `npm run lint:content`,
 * so that the build and the lint cannot disagree.
 * @throws AstroError with the whole report if any file has an error; the build then ends with exit code 1.
 */
export function checkedContent(name: CollectionName): Loader {
  return {
    name: `checked-${name}`,
    async load(context) {
      await fill(name, context).catch((error: unknown) => {
        // The dev server goes on with what it had when it last ran; its pages show what is wrong.
        if (context.watcher === undefined || context.store.keys().length === 0) throw error;
        context.logger.error(String(error));
      });
      const reload = async (file: string) => {
        if (!WATCHED.test(file)) return;
        forgetCheck();
        await fill(name, context).catch((error: unknown) => context.logger.error(String(error)));
      };
      for (const event of ['add', 'change', 'unlink'] as const) {
        context.watcher?.on(event, (file: string) => void reload(file));
      }
    },
  };
}

async function fill(name: CollectionName, context: LoaderContext): Promise<void> {
  const { content, report } = await shareCheck(readBuildFolders(process.env, process.cwd()).contentRoot);
  if (report.errors > 0) {
    throw new AstroError('The content has errors.', formatReport(report, { color: false }));
  }
  context.store.clear();
  for (const { id, body, data } of ENTRIES[name](content)) {
    context.store.set({ id, data: await context.parseData({ id, data }), ...(body !== undefined && { body }) });
  }
}

interface Entry {
  readonly id: string;
  readonly body?: string;
  readonly data: Record<string, unknown>;
}

/** What each collection stores of a file: its Markdown as it is, and what src/schemas/entries.ts wants beside it. */
const ENTRIES: Readonly<Record<CollectionName, (content: Content) => readonly Entry[]>> = {
  topics: ({ topics }) => topics.map(({ id, body, file, data }) => ({ id, body, data: { file, topic: data } })),
  roadmaps: ({ roadmaps }) =>
    roadmaps.map(({ id, body, file, data, outline, graph }) => ({
      id,
      body,
      data: { file, roadmap: data, ...(outline && { outline }), ...(graph && { graph }) },
    })),
  questionGroups: ({ questionGroups }) =>
    questionGroups.map(({ id, body, file, data }) => ({ id, body, data: { file, group: data } })),
  projects: ({ projects }) => projects.map(({ id, body, file, data }) => ({ id, body, data: { file, project: data } })),
  bestPractices: ({ bestPractices }) =>
    bestPractices.map(({ id, body, file, data, checklist, checklistSource }) => ({
      id,
      body,
      data: { file, checklistFile: checklistSource.file, bestPractice: data, checklist },
    })),
  guides: ({ guides }) => guides.map(({ id, body, file, data }) => ({ id, body, data: { file, guide: data } })),
  drawings: ({ drawings }) => drawings.map(({ id, file, svg }) => ({ id, data: { file, svg } })),
  videos: ({ videos }) => videos.map(({ id, body, file, data }) => ({ id, body, data: { file, video: data } })),
  authors: ({ authors }) => authors.map(({ id, body, file, data }) => ({ id, body, data: { file, author: data } })),
  changeLogs: ({ changeLogs }) =>
    changeLogs.map(({ id, body, file, data }) => ({ id, body, data: { file, changeLog: data } })),
};
