import { joinWords } from '../../words/join-words.ts';
import { plural } from '../../words/plural.ts';
import { type Content, problemAt } from '../content.ts';
import { countDrafts } from '../count-drafts.ts';
import type { Problem } from '../finding.ts';
import { listPlaces } from '../list-places.ts';
import type { Rule } from '../rule.ts';

/** Too many topics of a roadmap are drafts, and the roadmap does not say that it is one itself. */
export const draftShare: Rule = { id: 'draft-share', severity: 'error', check };

/** The largest part of the topics of a roadmap. */
export const DRAFT_SHARE = 0.1;
const NAMED = 5;

function* check(content: Content): Generator<Problem> {
  for (const roadmap of content.roadmaps) {
    if (roadmap.data?.status !== 'complete') continue;
    const { topics, drafts } = countDrafts(roadmap, content);
    if (drafts.length <= topics * DRAFT_SHARE) continue;
    const ids = drafts.map(({ id }) => id);
    const named = ids.slice(0, NAMED).map((id) => `\`${id}\``);
    const rest = ids.length > NAMED ? [`${ids.length - NAMED} more`] : [];
    const message =
      `${drafts.length} of ${plural(topics, 'topic')} are drafts (${joinWords([...named, ...rest])}); ` +
      `a roadmap may have ${DRAFT_SHARE * 100} % at most`;
    const hint = 'Finish or remove some of them, or write `status: draft` in roadmap.md until they are finished.';
    const first = listPlaces(roadmap).find(({ topic }) => ids.includes(topic));
    const position = roadmap.outlineSource.locate(first?.path ?? []);
    yield problemAt(roadmap.outlineSource, position, message, hint);
  }
}
