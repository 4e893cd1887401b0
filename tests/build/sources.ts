import { existsSync, readdirSync, readFileSync } from 'node:fs';

import { parse } from 'yaml';

import { outlineSchema } from '../../src/schemas/outline.ts';
import { CONTENT_ROOT } from './site.ts';

/** What the built site was made from, read without the site's own reader. */
export interface RoadmapSource {
  readonly id: string;
  /** Ids of its topics in learning order, as its outline lists them. */
  readonly topics: readonly string[];
}

/** The roadmaps that have an outline. */
export const ROADMAPS: readonly RoadmapSource[] = readdirSync(`${CONTENT_ROOT}/content/roadmaps`)
  .map((id) => ({ id, file: `${CONTENT_ROOT}/content/roadmaps/${id}/outline.yaml` }))
  .filter(({ file }) => existsSync(file))
  .map(({ id, file }) => ({ id, topics: listTopics(readFileSync(file, 'utf8')) }));

const listMarkdown = (folder: string): readonly string[] =>
  readdirSync(`${CONTENT_ROOT}/content/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `${CONTENT_ROOT}/content/${folder}/${name.replaceAll('\\', '/')}`);

const nameOf = (file: string): string => file.replace(/^.*\/|\.md$/g, '');

/** Files of topics by the id of the topic, shared ones and such as are local to a roadmap. */
export const TOPIC_FILES: ReadonlyMap<string, string> = new Map([
  ...listMarkdown('topics').map((file) => [nameOf(file), file] as const),
  ...listMarkdown('roadmaps').flatMap((file) => {
    const [, roadmap] = /\/([^/]+)\/topics\/[^/]+$/.exec(file) ?? [];
    return roadmap === undefined ? [] : [[`${roadmap}.${nameOf(file)}`, file] as const];
  }),
]);

/** Addresses of the guides that stand below a roadmap. */
export const GUIDE_PAGES: ReadonlySet<string> = new Set(
  listMarkdown('guides').flatMap((file) => {
    const text = readFileSync(file, 'utf8');
    const [, roadmap] = /^roadmap: (\S+)$/m.exec(text) ?? [];
    const [, name = nameOf(file)] = /^name: (\S+)$/m.exec(text) ?? [];
    return roadmap === undefined ? [] : [`/${roadmap}/${name}`];
  }),
);

/** Aliases as `[alias, topic]`. */
export const ALIASES: readonly (readonly [alias: string, topic: string])[] = [...TOPIC_FILES].flatMap(([id, file]) => {
  const [, block = ''] = /^aliases:\n((?: +- .*\n)+)/m.exec(readFileSync(file, 'utf8')) ?? [];
  return [...block.matchAll(/- (\S+)/g)].map(([, alias = '']) => [alias, id] as const);
});

function listTopics(text: string): readonly string[] {
  const idOf = (entry: string | { readonly topic: string }) => (typeof entry === 'string' ? entry : entry.topic);
  return outlineSchema
    .parse(parse(text))
    .sections.flatMap(({ groups }) =>
      groups.flatMap(({ topics }) =>
        topics.flatMap((entry) => [idOf(entry), ...(typeof entry === 'string' ? [] : (entry.topics ?? []).map(idOf))]),
      ),
    );
}
