import { writeSections } from '../../export/roadmap-json.ts';
import { listEntries } from '../../roadmap/list-entries.ts';
import { findMainPath, measureTopics } from '../../roadmap/main-path.ts';
import type { Entry, Roadmap } from '../../roadmap/types.ts';
import { toRequiresFile } from '../../site/requires-file.ts';
import type { ApiSite } from '../api-site.ts';
import type { ApiFile } from '../schemas/schemas.ts';
import { linkRoadmap, linkTopic, writeFacts, writeHours } from './facts.ts';

/** The roadmaps of the API: those that have pages and are not hidden. */
export const listShown = ({ catalog }: ApiSite): readonly Roadmap[] =>
  catalog.roadmaps.filter(({ data }) => !data.isHidden);

export const writeRoadmapList = (api: ApiSite): ApiFile<'roadmaps'> => ({
  ...api.head('roadmaps'),
  roadmaps: listShown(api).map((roadmap) => ({
    ...linkRoadmap(roadmap, api),
    ...writeAbout(roadmap),
    topics: listEntries(roadmap).length,
  })),
});

/** One roadmap with its outline; topics have files of their own. */
export function writeRoadmap(roadmap: Roadmap, api: ApiSite): ApiFile<'roadmap'> {
  const { id, data, sections } = roadmap;
  const { addresses, file } = api;
  const toSubtopic = ({ topic, label, mark, why }: Entry) => ({
    ...linkTopic(topic, api),
    ...(label !== undefined && { label }),
    ...writeFacts(topic),
    ...(mark && { mark }),
    ...(why !== undefined && { why }),
  });
  const toEntry = (entry: Entry) => ({
    ...toSubtopic(entry),
    ...(entry.children.length > 0 && { topics: entry.children.map(toSubtopic) }),
  });
  return {
    ...api.head('roadmap'),
    id,
    title: data.title,
    url: addresses.roadmap(id),
    markdown: `${addresses.roadmap(id)}.md`,
    graph: file(`roadmaps/${id}/graph.json`),
    ...writeAbout(roadmap),
    sections: writeSections(sections, addresses, toEntry),
    faqs: data.faqs.map(({ question, answer }) => ({ question, answer: addresses.text(answer) })),
    relatedRoadmaps: data.relatedRoadmaps,
  };
}

/** The topics of a roadmap as nodes, and what requires what among them. */
export function writeGraph(roadmap: Roadmap, api: ApiSite): ApiFile<'graph'> {
  const entries = listEntries(roadmap);
  const mainPath = findMainPath(entries.map(({ entry }) => entry));
  const parents = new Map(
    entries.flatMap(({ entry }) => entry.children.map((child) => [child.topic.id, entry.topic.id] as const)),
  );
  return {
    ...api.head('graph'),
    roadmap: roadmap.id,
    nodes: entries.map(({ entry: { topic, mark }, section }) => {
      const parent = parents.get(topic.id);
      return {
        ...linkTopic(topic, api),
        ...writeFacts(topic),
        ...(mark && { mark }),
        section: section.id,
        ...(parent !== undefined && { parent }),
        isOnMainPath: mainPath.has(topic.id),
      };
    }),
    edges: [...toRequiresFile(roadmap).edges],
  };
}

function writeAbout(roadmap: Roadmap) {
  const { data } = roadmap;
  const entries = listEntries(roadmap).map(({ entry }) => entry);
  const { onPath, hours } = measureTopics(
    entries.map(({ topic }) => topic),
    findMainPath(entries),
  );
  return {
    briefTitle: data.briefTitle,
    description: data.description,
    status: data.status,
    tags: data.tags,
    ...(data.schema && { published: data.schema.datePublished, modified: data.schema.dateModified }),
    mainPath: { topics: onPath, hours: writeHours(hours) },
  };
}
