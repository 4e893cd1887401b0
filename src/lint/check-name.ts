import { toLocalId } from '../schemas/id-pattern.ts';
import { idSchema } from '../schemas/id.ts';

export interface ContentPath {
  readonly kind: 'topic' | 'roadmap' | 'outline' | 'graph' | 'guide' | 'published-ids' | 'link-health';
  readonly id: string;
}

/** Why a file may not stand where it stands. */
export interface PathFault {
  readonly rule: 'file-name' | 'unexpected-file';
  readonly message: string;
  readonly hint: string;
}

export const PUBLISHED_IDS = 'content/published-ids.txt';
export const LINK_HEALTH = 'content/link-health.json';

const LAYOUT =
  'Expected are content/topics/<area>/<id>.md, content/roadmaps/<id>/roadmap.md, content/roadmaps/<id>/outline.yaml, ' +
  'content/roadmaps/<id>/topics/<name>.md, content/roadmaps/<id>/graph.json and content/guides/<id>.md.';

/** Reads what a path of a content file says about it. A path is relative to the project root, with forward slashes. */
export function checkName(path: string): ContentPath | PathFault {
  if (path === PUBLISHED_IDS) return { kind: 'published-ids', id: '' };
  if (path === LINK_HEALTH) return { kind: 'link-health', id: '' };
  const [, folder = '', ...segments] = path.split('/');
  const name = segments.at(-1) ?? '';
  const areas = segments.slice(0, -1);
  if (folder === 'topics' && name.endsWith('.md')) {
    const id = name.slice(0, -'.md'.length);
    return checkIds([...areas, id]) ?? { kind: 'topic', id };
  }
  if (folder === 'guides' && name.endsWith('.md') && areas.length === 0) {
    const id = name.slice(0, -'.md'.length);
    return checkIds([id]) ?? { kind: 'guide', id };
  }
  const [id = '', ...deeper] = areas;
  if (folder === 'roadmaps' && deeper.length === 0 && id !== '') {
    if (name === 'roadmap.md') return checkIds([id]) ?? { kind: 'roadmap', id };
    if (name === 'outline.yaml') return checkIds([id]) ?? { kind: 'outline', id };
    if (name === 'graph.json') return checkIds([id]) ?? { kind: 'graph', id };
  }
  if (folder === 'roadmaps' && deeper.length === 1 && deeper[0] === 'topics' && name.endsWith('.md')) {
    const topic = name.slice(0, -'.md'.length);
    return checkIds([id, topic]) ?? { kind: 'topic', id: toLocalId(id, topic) };
  }
  return {
    rule: 'unexpected-file',
    message: `the file ${JSON.stringify(name)} has no place here`,
    hint: adviseName(name),
  };
}

/** The roadmap in whose folder a file is. */
export const owningRoadmap = (path: string): string | undefined => /^content\/roadmaps\/([^/]+)\//.exec(path)?.[1];

function checkIds(names: readonly string[]): PathFault | undefined {
  const wrong = names.find((name) => !idSchema.safeParse(name).success);
  if (wrong === undefined) return undefined;
  return {
    rule: 'file-name',
    message: `the name ${JSON.stringify(wrong)} is not an id in kebab-case`,
    hint: 'Rename it: a-z, 0-9 and single hyphens, at most 60 characters, such as http-caching.',
  };
}

function adviseName(name: string): string {
  if (name.endsWith('.mdx')) return 'Rename it to .md: content is plain Markdown, without components.';
  if (name === 'outline.yml') return 'Rename it to outline.yaml.';
  return LAYOUT;
}
