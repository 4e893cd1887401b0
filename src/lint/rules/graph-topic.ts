import { type Content, problemAt, type RoadmapFile } from '../content.ts';
import type { Fix, Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { findOnlyName, suggestName } from '../suggest-name.ts';
import { indexTopicNames, type TopicNames } from '../topic-names.ts';

/** A node of a drawing leads to a topic that the outline of its roadmap does not list. */
export const graphTopic: Rule = { id: 'graph-topic', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const names = indexTopicNames(content);
  for (const roadmap of content.roadmaps) {
    // What an outline with errors would list is not known.
    if (roadmap.graph === undefined || roadmap.outline === undefined) continue;
    const listed = new Set(listPlaces(roadmap).map(({ topic }) => topic));
    for (const [index, { topic }] of roadmap.graph.nodes.entries()) {
      if (topic !== undefined && !listed.has(topic)) yield describeTopic(roadmap, index, topic, listed, names);
    }
  }
}

function describeTopic(
  { id, graphSource }: RoadmapFile,
  index: number,
  topic: string,
  listed: ReadonlySet<string>,
  names: TopicNames,
): Problem {
  const path = ['nodes', index, 'topic'];
  const position = graphSource.locate(path);
  const write = (meant: string): Fix => ({ range: graphSource.range(path), text: JSON.stringify(meant) });
  const renamed = names.byId.has(topic) ? undefined : names.byAlias.get(topic)?.id;
  if (renamed !== undefined && listed.has(renamed)) {
    const message = `\`${topic}\` is only another name of the topic \`${renamed}\``;
    return problemAt(graphSource, position, message, `Write "${renamed}".`, write(renamed));
  }
  const message = `the outline of \`${id}\` does not list the topic \`${topic}\``;
  const meant = suggestName(topic, listed);
  const only = findOnlyName(topic, listed);
  const hint =
    meant === undefined
      ? 'Add it to outline.yaml, or make the node a label without a topic.'
      : `Did you mean "${meant}"? If not, add \`${topic}\` to outline.yaml.`;
  // A topic that exists may be the right one, and the outline wrong.
  const fix = only === undefined || names.find(topic) !== undefined ? undefined : write(only);
  return problemAt(graphSource, position, message, hint, fix);
}
