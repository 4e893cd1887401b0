import type { Project, Roadmap, Section, Topic } from '../roadmap/types.ts';

/** A section of a roadmap that makes a project possible. */
interface ProjectPlace {
  readonly roadmap: Roadmap;
  readonly section: Section;
}

/** What pages look up about projects. */
export interface ProjectIndexes {
  /** The easier before the harder, the shorter before the longer. */
  readonly projects: readonly Project[];
  /** Where each project stands, in the order of lists, without hidden roadmaps; by its id. */
  readonly projectPlaces: ReadonlyMap<string, readonly ProjectPlace[]>;
  /** The projects that practice a topic, by its id, in the same order. */
  readonly projectsByTopic: ReadonlyMap<string, readonly Project[]>;
}

export const PROJECT_LEVELS = ['beginner', 'intermediate', 'advanced'] as const;

/** Sorts projects and notes where each one stands and what it practices. */
export function indexProjects(
  unsorted: readonly Project[],
  topicIndex: ReadonlyMap<string, Topic>,
  roadmaps: readonly Roadmap[],
): ProjectIndexes {
  const rank = ({ level }: Project) => PROJECT_LEVELS.indexOf(level);
  const projects = unsorted.toSorted(
    (a, b) => rank(a) - rank(b) || a.hours[0] - b.hours[0] || a.title.localeCompare(b.title, 'en'),
  );
  const places = roadmaps
    .filter(({ data }) => !data.isHidden)
    .flatMap((roadmap) =>
      roadmap.sections.flatMap((section) =>
        (section.projects ?? []).map(({ id }) => [id, { roadmap, section }] as const),
      ),
    );
  const practiced = projects.flatMap((project) =>
    project.topics.flatMap((name) => {
      const id = topicIndex.get(name)?.id;
      return id === undefined ? [] : [[id, project] as const];
    }),
  );
  return { projects, projectPlaces: collect(places), projectsByTopic: collect(practiced) };
}

function collect<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const lists = new Map<string, Value[]>();
  for (const [key, value] of pairs) lists.set(key, [...(lists.get(key) ?? []), value]);
  return lists;
}
