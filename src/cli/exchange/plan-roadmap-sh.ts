import { appendIds } from '../../lint/append-ids.ts';
import { PUBLISHED_IDS } from '../../lint/check-name.ts';
import type { Content } from '../../lint/content.ts';
import { RESERVED_ROADMAP_IDS } from '../../lint/reserved-ids.ts';
import { indexTopicNames } from '../../lint/topic-names.ts';
import { type Checkout, type CheckoutPlan, planCheckout } from '../../roadmap-sh/plan-checkout.ts';
import { makeTextKey } from '../../roadmap-sh/text-key.ts';
import type { PlannedFiles } from '../changes/planned-files.ts';
import { explainTaken } from '../create/choose-id.ts';

/**
 * Plans the drafts for a checkout. Nothing that is there is changed but the list of published ids: a roadmap that exists
 * is left out, and a topic that exists is used where it has the same text.
 * @param today Whose year stands in place of `@currentYear@`.
 */
export function planRoadmapSh(
  files: PlannedFiles,
  content: Content,
  checkout: Checkout,
  { only, today }: { readonly only?: string | undefined; readonly today: Date },
): CheckoutPlan {
  const names = indexTopicNames(content);
  const roadmaps = new Map(content.roadmaps.map((roadmap) => [roadmap.id, roadmap]));
  const plan = planCheckout(checkout, {
    only,
    year: today.getFullYear(),
    hasGuide: (id) => content.guides.some((guide) => guide.id === id),
    hasRoadmap: (id) => roadmaps.has(id),
    refuseRoadmap(id) {
      const known = roadmaps.get(id);
      if (known !== undefined) return `${known.file} exists already`;
      return RESERVED_ROADMAP_IDS.has(id) ? `/${id} belongs to the site itself` : undefined;
    },
    topics: {
      find(id) {
        const topic = names.find(id);
        if (topic === undefined) return undefined;
        const addresses = topic.data?.resources.map(({ url }) => url) ?? [];
        return { id: topic.id, file: topic.file, textKey: makeTextKey(topic.body, addresses) };
      },
      refuse: (id) => explainTaken(content, 'topic', id),
    },
  });
  for (const [path, text] of plan.files) files.write(path, text);
  if (content.publishedIds !== undefined && plan.topics.length > 0) {
    files.write(PUBLISHED_IDS, appendIds(files.read(PUBLISHED_IDS) ?? '', plan.topics).text);
  }
  return plan;
}
