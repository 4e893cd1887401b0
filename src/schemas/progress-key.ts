import { isId, isTopicId, splitLocalId } from './id-pattern.ts';

// What a learner's progress keeps beside topics. No id of a topic has a colon, so neither can be taken for one.

const PROJECT = 'project:';
const ITEM = 'item:';

/** The key under which the state of a project is kept: `project:link-list`. */
export const projectKey = (id: string): string => `${PROJECT}${id}`;

/** The key of an item of a check list: `item:api-security.short-tokens`. */
export const itemKey = (list: string, id: string): string => `${ITEM}${list}.${id}`;

/** Whether a state can be kept under this key: that of a topic, a project or an item. */
export const isProgressKey = (key: string): boolean =>
  (key.startsWith(PROJECT) && isId(key.slice(PROJECT.length))) ||
  (key.startsWith(ITEM) && splitLocalId(key.slice(ITEM.length)) !== undefined) ||
  isTopicId(key);

/** What a key is about, whatever its id. */
export type KeyKind = 'topic' | 'project' | 'item';

export const kindOfKey = (key: string): KeyKind =>
  key.startsWith(PROJECT) ? 'project' : key.startsWith(ITEM) ? 'item' : 'topic';

/** The path of the page on which the state of a project or an item is set; undefined for topics. */
export function pageOfKey(key: string): string | undefined {
  if (key.startsWith(PROJECT)) return `/projects/${key.slice(PROJECT.length)}`;
  return key.startsWith(ITEM) ? `/best-practices/${key.slice(ITEM.length).split('.', 1).join('')}` : undefined;
}
