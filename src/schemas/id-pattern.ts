// Apart from the schema, because pages in the browser check ids too and do without its library.

/** Ids are kebab-case: they appear in addresses, in outlines and as keys of a learner's progress. */
export const ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In characters. */
export const MAX_ID_LENGTH = 60;

/** Whether a value can be the id of a shared topic, a section, a roadmap or a version. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ID_LENGTH && ID_PATTERN.test(value);
}

/** The id of a shared topic, `dns`, or of one that is local to a roadmap, `backend.introduction`. */
export const TOPIC_ID_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)?$/;

/** In characters: two ids and the dot between them. */
export const MAX_TOPIC_ID_LENGTH = 2 * MAX_ID_LENGTH + 1;

/** Whether a value can be the id of a topic, shared or local. */
export function isTopicId(value: unknown): value is string {
  return isId(value) || (typeof value === 'string' && splitLocalId(value) !== undefined);
}

/** The two parts of the id of a topic that is local to a roadmap; undefined for every other text. */
export function splitLocalId(id: string): { readonly roadmap: string; readonly name: string } | undefined {
  const [roadmap, name, ...rest] = id.split('.');
  return isId(roadmap) && isId(name) && rest.length === 0 ? { roadmap, name } : undefined;
}

/** The id of a topic that is local to a roadmap. */
export const toLocalId = (roadmap: string, name: string): string => `${roadmap}.${name}`;

/** The last part of the address of a topic, which is the name of its file. */
export const topicName = (id: string): string => splitLocalId(id)?.name ?? id;
