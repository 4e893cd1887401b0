import type { TopicFile } from '../../lint/content.ts';
import { appendItem, insertLine } from './append-item.ts';
import { replaceRanges } from './replace-ranges.ts';

/** The text of a topic with one more alias. @param text The text from which the topic was read. */
export function addAlias(text: string, { data, source }: TopicFile, alias: string): string {
  if (data?.aliases.includes(alias) === true) return text;
  const [start, end] = source.range(['aliases']);
  if (end > start) return appendItem(text, source, ['aliases'], alias);
  const [, titleEnd] = source.range(['title']);
  return insertLine(text, titleEnd, `aliases:\n  - ${alias}`);
}

/** The text of a topic in which an alias gives way to another one. @param text The text from which it was read. */
export function replaceAlias(text: string, { data, source }: TopicFile, alias: string, other: string): string {
  const index = data?.aliases.indexOf(alias) ?? -1;
  return index === -1 ? text : replaceRanges(text, [{ range: source.range(['aliases', index]), text: other }]);
}
