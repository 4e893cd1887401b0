import type { GuideData } from '../schemas/guide.ts';

/** What the choice looks at. */
interface Guide {
  readonly id: string;
  readonly data: { readonly guide: Pick<GuideData, 'related' | 'topics' | 'roadmap'> };
}

/**
 * What to read after a guide: those that it names, then others about the same topics or roadmap, at most `limit`.
 * @param guides All guides, in the order in which equal ones are to stand.
 */
export function listRelatedGuides<Entry extends Guide>(
  guide: Guide,
  guides: readonly Entry[],
  limit = 3,
): readonly Entry[] {
  const { related, topics, roadmap } = guide.data.guide;
  const others = guides.filter(({ id }) => id !== guide.id);
  const named = related.flatMap((id) => others.find((other) => other.id === id) ?? []);
  const shared = (other: Guide) =>
    other.data.guide.topics.filter((topic) => topics.includes(topic)).length +
    (roadmap !== undefined && other.data.guide.roadmap === roadmap ? 1 : 0);
  const near = others
    .filter((other) => !named.includes(other) && shared(other) > 0)
    .sort((a, b) => shared(b) - shared(a));
  return [...named, ...near].slice(0, limit);
}
