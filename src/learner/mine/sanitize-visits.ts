import { isId, isTopicId } from '../../schemas/id-pattern.ts';
import { sanitizeEntries, sanitizeMoment } from '../storage/foreign-document.ts';
import { ROADMAPS_LIMIT, VISITS_VERSION, type RoadmapVisits, type Visit, type VisitsDocument } from './visits.ts';

/** See `ForeignFormat`. */
export function sanitizeVisits(foreign: VisitsDocument): VisitsDocument | undefined {
  const roadmaps = sanitizeEntries(foreign.roadmaps, isId, sanitizeRoadmap);
  return Object.keys(roadmaps).length > ROADMAPS_LIMIT ? undefined : { version: VISITS_VERSION, roadmaps };
}

function sanitizeRoadmap({ current, previous }: RoadmapVisits): RoadmapVisits | undefined {
  const now = sanitizeVisit(current);
  const before = previous && sanitizeVisit(previous);
  return now && { current: now, ...(before && { previous: before }) };
}

function sanitizeVisit({ topics, seen }: Visit): Visit | undefined {
  const moment = sanitizeMoment(seen);
  return moment === undefined ? undefined : { topics: topics.split(' ').filter(isTopicId).join(' '), seen: moment };
}
