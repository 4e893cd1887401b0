// Apart from the schema, because pages in the browser check ids too and do without its library.

/** Ids are kebab-case: they appear in addresses, in outlines and as keys of a learner's progress. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In characters. */
export const MAX_ID_LENGTH = 60;

/** Whether a value can be the id of a topic, a section, a roadmap or a version. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ID_LENGTH && ID_PATTERN.test(value);
}
