import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';
import { SECTION_TOPICS } from '../../schemas/outline.ts';

/**
 * A section of a finished roadmap is too small to be a step of its own, or too large to be seen as one. Drafts grow, and
 * have small sections side by side until then.
 */
export const sectionSize: Rule = { id: 'section-size', severity: 'warning', check };

function* check({ roadmaps }: Content): Generator<Problem> {
  for (const roadmap of roadmaps) {
    // Of a roadmap whose frontmatter has errors it is not known whether it is a draft.
    if (roadmap.data?.status !== 'complete') continue;
    const places = listPlaces(roadmap);
    for (const [index, { id }] of roadmap.outline?.sections.entries() ?? []) {
      const { min, max } = SECTION_TOPICS;
      const size = places.filter(({ section }) => section === index).length;
      if (size >= min && size <= max) continue;
      const message = `the section \`${id}\` has ${size} topics; ${min} to ${max} are good`;
      const hint = size < min ? 'Merge it with a neighbor.' : 'Split it where a learner could take a break.';
      yield problemAt(roadmap.outlineSource, roadmap.outlineSource.locate(['sections', index, 'id']), message, hint);
    }
  }
}
