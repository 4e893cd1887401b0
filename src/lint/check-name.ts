import { toLocalId } from '../schemas/id-pattern.ts';
import { idSchema } from '../schemas/id.ts';

/** The folders of `content` in which each file is one thing, and what it is. */
const FLAT_FOLDERS = {
  authors: 'author',
  changelog: 'change-log',
  guides: 'guide',
  projects: 'project',
  questions: 'question-group',
  videos: 'video',
} as const;

type FlatKind = (typeof FLAT_FOLDERS)[keyof typeof FLAT_FOLDERS];

/** The folders of `content` that every project has, and those that it may have. */
export const REQUIRED_FOLDERS = ['topics', 'roadmaps'] as const;
export const OPTIONAL_FOLDERS = ['best-practices', ...Object.keys(FLAT_FOLDERS)] as const;

export interface ContentPath {
  readonly kind:
    | FlatKind
    | 'topic'
    | 'roadmap'
    | 'outline'
    | 'graph'
    | 'best-practice'
    | 'checklist'
    | 'drawing'
    | 'published-ids'
    | 'link-health';
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
  'content/roadmaps/<id>/topics/<name>.md, content/roadmaps/<id>/graph.json, ' +
  'content/best-practices/<id>/best-practice.md, content/best-practices/<id>/checklist.yaml, ' +
  `content/guides/drawings/<id>.svg and ${Object.keys(FLAT_FOLDERS)
    .map((folder) => `content/${folder}/<id>.md`)
    .join(', ')}.`;

/** Files with a name of their own in the folder of a roadmap or of a check list. */
const NAMED_FILES: Readonly<Record<string, Readonly<Record<string, ContentPath['kind']>>>> = {
  roadmaps: { 'roadmap.md': 'roadmap', 'outline.yaml': 'outline', 'graph.json': 'graph' },
  'best-practices': { 'best-practice.md': 'best-practice', 'checklist.yaml': 'checklist' },
};

/** Reads what a path of a content file says about it. A path is relative to the project root, with forward slashes. */
export function checkName(path: string): ContentPath | PathFault {
  if (path === PUBLISHED_IDS) return { kind: 'published-ids', id: '' };
  if (path === LINK_HEALTH) return { kind: 'link-health', id: '' };
  const [, folder = '', ...segments] = path.split('/');
  const name = segments.at(-1) ?? '';
  const areas = segments.slice(0, -1);
  const [, stem = '', extension] = /^(.*)\.(md|svg)$/.exec(name) ?? [];
  if (folder === 'topics' && extension === 'md') return checkIds([...areas, stem]) ?? { kind: 'topic', id: stem };
  if (isFlat(folder) && extension === 'md' && areas.length === 0) {
    return checkIds([stem]) ?? { kind: FLAT_FOLDERS[folder], id: stem };
  }
  if (folder === 'guides' && extension === 'svg' && areas.join('/') === 'drawings') {
    return checkIds([stem]) ?? { kind: 'drawing', id: stem };
  }
  const [id = '', ...deeper] = areas;
  const kinds = Object.hasOwn(NAMED_FILES, folder) ? NAMED_FILES[folder] : undefined;
  if (kinds !== undefined && deeper.length === 0 && id !== '' && Object.hasOwn(kinds, name)) {
    const kind = kinds[name];
    if (kind !== undefined) return checkIds([id]) ?? { kind, id };
  }
  if (folder === 'roadmaps' && deeper.length === 1 && deeper[0] === 'topics' && extension === 'md') {
    return checkIds([id, stem]) ?? { kind: 'topic', id: toLocalId(id, stem) };
  }
  return {
    rule: 'unexpected-file',
    message: `the file ${JSON.stringify(name)} has no place here`,
    hint: adviseName(name),
  };
}

/** The roadmap in whose folder a file is. */
export const owningRoadmap = (path: string): string | undefined => /^content\/roadmaps\/([^/]+)\//.exec(path)?.[1];

const isFlat = (folder: string): folder is keyof typeof FLAT_FOLDERS => Object.hasOwn(FLAT_FOLDERS, folder);

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
  if (name === 'outline.yml' || name === 'checklist.yml') return `Rename it to ${name.replace('.yml', '.yaml')}.`;
  return LAYOUT;
}
