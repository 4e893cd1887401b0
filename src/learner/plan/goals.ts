import type { CatalogRoadmap, CatalogSection, CatalogTopic, IndexedCatalog } from '../../catalog/catalog.ts';
import { isId, isTopicId } from '../../schemas/id-pattern.ts';
import { isRecord } from '../storage/document-format.ts';

/** What a learner wants to be able to do: one topic, a section of a roadmap, or a roadmap. */
export type PlanGoal =
  | { readonly kind: 'topic'; readonly id: string }
  | { readonly kind: 'section'; readonly id: string; readonly roadmap: string }
  | { readonly kind: 'roadmap'; readonly id: string };

/** A goal with what it names. */
export type FoundGoal =
  | { readonly kind: 'topic'; readonly goal: PlanGoal; readonly topic: CatalogTopic }
  | {
      readonly kind: 'section';
      readonly goal: PlanGoal;
      readonly roadmap: CatalogRoadmap;
      readonly section: CatalogSection;
    }
  | { readonly kind: 'roadmap'; readonly goal: PlanGoal; readonly roadmap: CatalogRoadmap };

/** Whether a value out of JSON is a goal; whether it names something that exists is for `findGoal` to say. */
export function isGoal(value: unknown): value is PlanGoal {
  if (!isRecord(value) || typeof value['id'] !== 'string') return false;
  if (value['kind'] === 'section') return typeof value['roadmap'] === 'string';
  return value['kind'] === 'topic' || value['kind'] === 'roadmap';
}

/** A goal as it stands in an address: `roadmap:backend`, `section:backend/internet` or `topic:dns`. */
export function writeGoal(goal: PlanGoal): string {
  return goal.kind === 'section' ? `section:${goal.roadmap}/${goal.id}` : `${goal.kind}:${goal.id}`;
}

/** Whether two goals name the same. */
export const isSameGoal = (first: PlanGoal, second: PlanGoal): boolean => writeGoal(first) === writeGoal(second);

/** Reads what `writeGoal` wrote; undefined if it is not of that form. */
export function readGoal(text: string): PlanGoal | undefined {
  const [kind, name = ''] = text.split(/:(.*)/s);
  const parts = name.split('/');
  const [first = '', second = ''] = parts;
  if (kind === 'topic') return isTopicId(name) ? { kind, id: name } : undefined;
  if (!parts.every(isId)) return undefined;
  if (kind === 'section' && parts.length === 2) return { kind, roadmap: first, id: second };
  return kind === 'roadmap' && parts.length === 1 ? { kind, id: first } : undefined;
}

/** What a goal names, or undefined if the site has no such thing (any more). */
export function findGoal(goal: PlanGoal, catalog: IndexedCatalog): FoundGoal | undefined {
  if (goal.kind === 'topic') {
    const topic = catalog.topicIndex.get(goal.id);
    return topic && { kind: 'topic', goal, topic };
  }
  const roadmap = catalog.roadmapIndex.get(goal.kind === 'section' ? goal.roadmap : goal.id);
  if (goal.kind === 'roadmap') return roadmap && { kind: 'roadmap', goal, roadmap };
  const section = roadmap?.sections.find(({ id }) => id === goal.id);
  return roadmap && section && { kind: 'section', goal, roadmap, section };
}

/** What a goal is called: `Backend`, `Internet (Backend)` or `DNS`. */
export function nameGoal(found: FoundGoal): string {
  if (found.kind === 'topic') return found.topic.title;
  if (found.kind === 'roadmap') return found.roadmap.briefTitle;
  return `${found.section.title} (${found.roadmap.briefTitle})`;
}
