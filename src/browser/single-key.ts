import { isTyping } from './is-typing.ts';

/**
 * Whether an event may be a shortcut of one printed key, such as `/` or `d` (see `readKey`): nobody is typing, nobody
 * else has used it, and the visitor has not switched such keys off (https://www.w3.org/TR/WCAG22/#character-key-shortcuts).
 */
export function isSingleKey(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  return document.documentElement.dataset['singleKeys'] !== 'off' && !isTyping(event.target);
}
