import { isMotionReduced } from '../../browser/reduced-motion.ts';
import { unfoldAround } from './fold.ts';

/**
 * Brings a topic of the graph into view and gives its link the focus. By a `topic-show` event it asks whether somebody
 * else moves what is seen, such as the map in full screen.
 */
export function showTopic(view: HTMLElement, topic: string): void {
  const links = [
    ...view.querySelectorAll<HTMLElement>(
      `.node a[data-topic="${CSS.escape(topic)}"], a.node[data-topic="${CSS.escape(topic)}"]`,
    ),
  ];
  const drawn = links.filter((link) => link.closest('[data-static], [data-live]')?.checkVisibility());
  const [link] = drawn;
  if (!link) return;
  unfoldAround(link);
  const request = new CustomEvent('topic-show', { bubbles: true, cancelable: true, detail: topic });
  if (view.dispatchEvent(request)) {
    link.scrollIntoView({ block: 'center', behavior: isMotionReduced() ? 'auto' : 'smooth' });
  }
  link.focus({ preventScroll: true });
}
