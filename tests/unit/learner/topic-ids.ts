import fc from 'fast-check';

/** An id as files have it. */
export const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);

/** Ids of topics: shared ones, and such as are local to a roadmap. */
export const topicId = fc.oneof(
  id,
  fc.tuple(id, id).map(([roadmap, name]) => `${roadmap}.${name}`),
);
