/**
 * Begins the ids of topics that learners add to their own versions of roadmaps. A topic of the site never has such an
 * id; the lint rule `reserved-id` sees to it.
 */
export const OWN_PREFIX = 'own-';

/** Whether an id is one of a topic that a learner added. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX);
