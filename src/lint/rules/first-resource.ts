import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import type { Rule } from '../rule.ts';
import { isSpecification } from '../specifications.ts';

/** The first resource for beginners, which is where they start, is a specification or a registry. */
export const firstResource: Rule = { id: 'first-resource', severity: 'warning', check };

function* check({ topics }: Content): Generator<Problem> {
  for (const { data, source } of topics) {
    const [first, ...others] = data?.resources ?? [];
    if (first === undefined || data?.level !== 'beginner' || !isSpecification(first.url)) continue;
    const start = others.find(({ url, access }) => !isSpecification(url) && access === first.access);
    const hint =
      start === undefined
        ? 'Put an article, course, exercise or video for beginners before it.'
        : `Begin with "${start.title}", and keep the specification as the reference behind it.`;
    const message = `"${first.title}" is a specification or registry, and beginners start with it`;
    yield problemAt(source, source.locate(['resources', 0]), message, hint);
  }
}
