import { type Content, type DataPath, problemAt, type Source } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listIdFields } from '../list-id-fields.ts';
import type { Rule } from '../rule.ts';
import { findOnlyName, suggestName } from '../suggest-name.ts';

/** A related roadmap or a link of an outline leads to a roadmap that does not exist yet. */
export const unknownRoadmap: Rule = { id: 'unknown-roadmap', severity: 'warning', check };

function* check(content: Content): Generator<Problem> {
  const ids = new Set(content.roadmaps.map(({ id }) => id));
  // The address of a guide depends on its roadmap, so that one is the matter of `unknown-id`.
  const guides = new Set(content.guides.map(({ source }) => source));
  for (const { kind, name, source, path } of listIdFields(content)) {
    if (kind === 'roadmap' && !guides.has(source)) yield* checkId(name, source, path, ids);
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
