import { isProgressKey } from '../../schemas/progress-key.ts';
import { sanitizeEntries, sanitizeMoment } from '../storage/foreign-document.ts';
import { PROGRESS_VERSION, type ProgressDocument, type TopicState } from './document.ts';

/** Far more topics, projects and items of lists than the site and a learner's own versions have. */
const MOST_TOPICS = 20_000;

/** See `ForeignFormat`. */
export function sanitizeProgress(foreign: ProgressDocument): ProgressDocument | undefined {
  const topics = sanitizeEntries(foreign.topics, isProgressKey, sanitizeState);
  return Object.keys(topics).length > MOST_TOPICS ? undefined : { version: PROGRESS_VERSION, topics };
}

function sanitizeState({ state, changed }: TopicState): TopicState | undefined {
  const moment = sanitizeMoment(changed);
  return moment === undefined ? undefined : { state, changed: moment };
}
