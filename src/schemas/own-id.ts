/**
 * Begins the ids of topics that learners add to their own versions of roadmaps. A topic of the site never has such an
 * id; the lint rule `reserved-id` sees to it. What has a dot is a topic that is local to a roadmap, whatever that is called.
 */
export const OWN_PREFIX = 'own-';

/** Whether an id is one of a topic that a learner added. */
export const isOwnId = (id: string): boolean => id.startsWith(OWN_PREFIX) && !id.includes('.');
