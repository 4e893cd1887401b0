import { type Content, type DataPath, problemAt, type Source } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { findOnlyName, suggestName } from '../suggest-name.ts';

/** A related roadmap or a link of an outline leads to a roadmap that does not exist yet. */
export const unknownRoadmap: Rule = { id: 'unknown-roadmap', severity: 'warning', check };

function* check({ roadmaps }: Content): Generator<Problem> {
  const ids = new Set(roadmaps.map(({ id }) => id));
  for (const { data, source, outline, outlineSource } of roadmaps) {
    for (const [index, id] of data?.relatedRoadmaps.entries() ?? []) {
      yield* checkId(id, source, ['relatedRoadmaps', index], ids);
    }
    if (data?.firstStepsOf !== undefined) yield* checkId(data.firstStepsOf, source, ['firstStepsOf'], ids);
    for (const [section, { links }] of outline?.sections.entries() ?? []) {
      for (const [index, { roadmap }] of links.entries()) {
        if (roadmap === undefined) continue;
        yield* checkId(roadmap, outlineSource, ['sections', section, 'links', index, 'roadmap'], ids);
      }
    }
  }
}

function* checkId(id: string, source: Source, path: DataPath, ids: ReadonlySet<string>): Generator<Problem> {
  if (ids.has(id)) return;
  const suggestion = suggestName(id, ids);
  const hint =
    suggestion === undefined
      ? `Nothing links to it until content/roadmaps/${id} exists.`
      : `Did you mean \`${suggestion}\`?`;
  const only = findOnlyName(id, ids);
  const fix = only === undefined ? undefined : { range: source.range(path), text: only };
  yield problemAt(source, source.locate(path), `there is no roadmap \`${id}\``, hint, fix);
}
