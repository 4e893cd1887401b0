import { type Content, type DataPath, problemAt, type RoadmapFile } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';

/** Two roadmaps want to write the same file, or one wants the address of another page. */
export const outputClash: Rule = { id: 'output-clash', severity: 'error', check };

function* check(content: Content): Generator<Problem> {
  const pages = listPages(content);
  const taken = new Map<string, string>();
  for (const roadmap of content.roadmaps) {
    for (const { field, output } of listOutputs(roadmap)) {
      const position = roadmap.source.locate(field);
      const owner = taken.get(output);
      const page = pages.get(output.replace(/\.\w+$/, ''));
      const hint = `Choose a path of its own, such as /files/${roadmap.id}${/\.\w+$/.exec(output)?.[0] ?? ''}.`;
      if (owner !== undefined) {
        yield problemAt(roadmap.source, position, `${output} is already written by ${owner}`, hint);
      } else if (page !== undefined && page !== roadmap.file) {
        yield problemAt(roadmap.source, position, `${output} takes the address of a page made from ${page}`, hint);
      }
      taken.set(output, owner ?? roadmap.file);
    }
  }
}

/**
 * Pages by path without extension: hosts that hide extensions serve /topics/dns.html and /topics/dns.json under one
 * address.
 */
function listPages({ topics, roadmaps }: Content): ReadonlyMap<string, string> {
  const pages = new Map<string, string>();
  for (const { id, file } of topics) pages.set(`/topics/${id}`, file);
  const files = new Map(topics.map(({ id, file }) => [id, file]));
  for (const roadmap of roadmaps) {
    pages.set(`/${roadmap.id}`, roadmap.file);
    for (const { topic } of listPlaces(roadmap)) pages.set(`/${roadmap.id}/${topic}`, files.get(topic) ?? topic);
  }
  return pages;
}

function listOutputs({ data }: RoadmapFile): readonly { field: DataPath; output: string }[] {
  const image = data?.schema?.imageUrl;
  return [
    { field: ['jsonUrl'], output: data?.jsonUrl },
    { field: ['pdfUrl'], output: data?.pdfUrl },
    // Of an absolute address, the build uses the path.
    { field: ['schema', 'imageUrl'], output: image?.startsWith('/') ? image : image && URL.parse(image)?.pathname },
  ].filter((entry): entry is { field: string[]; output: string } => entry.output !== undefined);
}
