import { type Content, problemAt } from '../content.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';

/** A section is too small to be a step of its own, or too large to be seen as one. */
export const sectionSize: Rule = { id: 'section-size', severity: 'warning', check };

const TOPICS = { min: 4, max: 12 };

function* check({ roadmaps }: Content): Generator<Problem> {
  for (const roadmap of roadmaps) {
    const places = listPlaces(roadmap);
    for (const [index, { id }] of roadmap.outline?.sections.entries() ?? []) {
      const size = places.filter(({ section }) => section === index).length;
      if (size >= TOPICS.min && size <= TOPICS.max) continue;
      const message = `the section \`${id}\` has ${size} topics; ${TOPICS.min} to ${TOPICS.max} are good`;
      const hint = size < TOPICS.min ? 'Merge it with a neighbor.' : 'Split it where a learner could take a break.';
      yield problemAt(roadmap.outlineSource, roadmap.outlineSource.locate(['sections', index, 'id']), message, hint);
    }
  }
}
