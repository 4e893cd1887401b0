import type { RoadmapSource, SourceFile, TopicSource } from './source-file.ts';

/** The files of a checkout by what they are. */
export interface SortedFiles {
  /** Sorted by id. */
  readonly roadmaps: readonly RoadmapSource[];
  readonly guides: readonly SourceFile[];
  /** What has no place on a site of this kind, with the reason. */
  readonly others: readonly { readonly file: SourceFile; readonly why: string }[];
}

/** Why whole folders are left out. */
const FOLDERS: Readonly<Record<string, string>> = {
  'question-groups': 'there is no collection of questions; those of a topic stand in its selfCheck',
  projects: 'there is no collection of projects; what to build stands in checkpoints of an outline',
  'best-practices': 'there is no collection of best practices',
  authors: 'there are no pages of authors',
  videos: 'there is no collection of videos; a video can be a resource of a topic',
  changelogs: 'there is no changelog of pages',
  'link-groups': 'there are no pages that do nothing but lead elsewhere',
};

const UNKNOWN = 'no file of this format has this name';

interface OpenRoadmap {
  page?: SourceFile;
  graph?: SourceFile;
  faqs?: SourceFile;
  readonly topics: TopicSource[];
}

/** Tells files apart by their paths: those of a checkout of the website, and of one with nothing but topics. */
export function sortFiles(files: readonly SourceFile[]): SortedFiles {
  const roadmaps = new Map<string, OpenRoadmap>();
  const guides: SourceFile[] = [];
  const others: { file: SourceFile; why: string }[] = [];
  const open = (id: string): OpenRoadmap => {
    const roadmap = roadmaps.get(id) ?? { topics: [] };
    roadmaps.set(id, roadmap);
    return roadmap;
  };
  for (const file of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const [folder = '', id = '', ...rest] = file.path.replace(/^(?:\.\/)?(?:src\/data\/)?/, '').split('/');
    const why = folder === 'roadmaps' && rest.length > 0 ? sortRoadmapFile(file, id, rest, open) : FOLDERS[folder];
    if (folder === 'guides' && rest.length === 0 && id.endsWith('.md')) guides.push(file);
    else if (why !== '') others.push({ file, why: why ?? UNKNOWN });
  }
  const sorted = [...roadmaps].sort(([a], [b]) => (a < b ? -1 : 1));
  return { roadmaps: sorted.map(([id, parts]) => ({ id, ...complete(parts) })), guides, others };
}

const complete = ({ page, graph, faqs, topics }: OpenRoadmap) => ({ page, graph, faqs, topics });

/** Puts a file into its roadmap; gives the reason if it is none of one, else an empty text. */
function sortRoadmapFile(
  file: SourceFile,
  id: string,
  rest: readonly string[],
  open: (id: string) => OpenRoadmap,
): string {
  const name = rest.at(-1) ?? '';
  if (name.endsWith('.md')) {
    if (rest.length === 1 && name === `${id}.md`) open(id).page = file;
    // Some texts of topics lie beside the roadmap, and not in its folder for them.
    else open(id).topics.push(toTopic(file, rest[0] === 'content' ? rest.slice(1) : rest));
    return '';
  }
  if (rest.length > 1) return UNKNOWN;
  if (name === 'faqs.astro') open(id).faqs = file;
  else if (name.endsWith('mapping.json')) return 'it only says which ids nodes had before they were drawn anew';
  // A second graph beside the first is a roadmap of its own, such as one for beginners.
  else if (name.endsWith('.json')) open(name.slice(0, -'.json'.length)).graph = file;
  else return UNKNOWN;
  return '';
}

function toTopic(file: SourceFile, path: readonly string[]): TopicSource {
  const name = (path.at(-1) ?? '').replace(/(?:\.md)+$/, '');
  const at = name.lastIndexOf('@');
  const own = at === -1 ? name : name.slice(0, at);
  const names = [...path.slice(0, -1), ...(own === 'index' ? [] : [own])].map((part) => part.replace(/^\d+-/, ''));
  return { ...file, nodeId: at === -1 ? undefined : name.slice(at + 1), names };
}
