import type { Catalog } from '../../catalog/catalog.ts';
import { writeGoal, type FoundGoal, type PlanGoal } from './goals.ts';

/** A goal that can be chosen, and the names that it is found by. */
interface Candidate {
  readonly found: FoundGoal;
  readonly names: readonly string[];
}

/**
 * The goals that somebody who typed `text` may mean, best first, without those that are `chosen` already: names that
 * are the text, then names that begin with it, then words that do, then any part of a name. Of equals, roadmaps come
 * before sections and those before topics. Without a text it is the roadmaps and their sections.
 */
export function suggestGoals(
  text: string,
  catalog: Catalog,
  chosen: readonly PlanGoal[],
  limit: number,
): readonly FoundGoal[] {
  const wanted = toPlain(text);
  const known = new Set(chosen.map(writeGoal));
  const candidates = listCandidates(catalog).filter(({ found }) => !known.has(writeGoal(found.goal)));
  const ranked =
    wanted === ''
      ? candidates.filter(({ found }) => found.kind !== 'topic').map((candidate) => ({ ...candidate, rank: 0 }))
      : candidates.map((candidate) => ({ ...candidate, rank: rankNames(candidate.names, wanted) }));
  return ranked
    .filter(({ rank }) => rank < MISS)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ found }) => found);
}

const MISS = 4;

function rankNames(names: readonly string[], wanted: string): number {
  return Math.min(...names.map((name) => rankName(toPlain(name), wanted)));
}

function rankName(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : MISS;
}

/** Lower case, without accents, and with single spaces for hyphens. */
const toPlain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

function listCandidates({ roadmaps, topics }: Catalog): readonly Candidate[] {
  return [
    ...roadmaps.map((roadmap): Candidate => {
      const goal: PlanGoal = { kind: 'roadmap', id: roadmap.id };
      return { found: { kind: 'roadmap', goal, roadmap }, names: [roadmap.briefTitle, roadmap.title] };
    }),
    ...roadmaps.flatMap((roadmap) =>
      roadmap.sections.map((section): Candidate => {
        const goal: PlanGoal = { kind: 'section', roadmap: roadmap.id, id: section.id };
        return { found: { kind: 'section', goal, roadmap, section }, names: [section.title] };
      }),
    ),
    ...topics.map((topic): Candidate => {
      const goal: PlanGoal = { kind: 'topic', id: topic.id };
      return { found: { kind: 'topic', goal, topic }, names: [topic.title, ...topic.aliases] };
    }),
  ];
}
