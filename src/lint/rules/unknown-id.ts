import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listIdFields, type ReferenceKind } from '../list-id-fields.ts';
import type { Rule } from '../rule.ts';
import { findOnlyName, suggestName } from '../suggest-name.ts';

/** A field names an author, a guide or a project that does not exist, or a guide a roadmap. */
export const unknownId: Rule = { id: 'unknown-id', severity: 'error', check };

/** Where the file of one that does not exist would be. */
const PLACES = {
  author: (id: string) => `content/authors/${id}.md`,
  guide: (id: string) => `content/guides/${id}.md`,
  project: (id: string) => `content/projects/${id}.md`,
  roadmap: (id: string) => `content/roadmaps/${id}/roadmap.md`,
} as const;

function* check(content: Content): Generator<Problem> {
  const known = {
    author: new Set(content.authors.map(({ id }) => id)),
    guide: new Set(content.guides.map(({ id }) => id)),
    project: new Set(content.projects.map(({ id }) => id)),
    roadmap: new Set(content.roadmaps.map(({ id }) => id)),
  } as const;
  const guides = new Set(content.guides.map(({ source }) => source));
  for (const { kind, name, source, path } of listIdFields(content)) {
    if (!isChecked(kind) || (kind === 'roadmap' && !guides.has(source))) continue;
    const ids = known[kind];
    if (ids.has(name)) continue;
    const meant = suggestName(name, ids);
    const hint =
      meant === undefined ? `Write it, ${PLACES[kind](name)}, or remove it here.` : `Did you mean \`${meant}\`?`;
    const only = findOnlyName(name, ids);
    const fix = only === undefined ? undefined : { range: source.range(path), text: only };
    yield problemAt(source, source.locate(path), `there is no ${kind} \`${name}\``, hint, fix);
  }
}

/** Other names have rules of their own. */
const isChecked = (kind: ReferenceKind): kind is keyof typeof PLACES => Object.hasOwn(PLACES, kind);
