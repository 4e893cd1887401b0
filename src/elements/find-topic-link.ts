/**
 * The link of the topic whose title fits `text` best: the same, then one that begins with it, then one that
 * contains it; letter case and surrounding space do not count.
 */
export function findTopicLink(root: ParentNode, text: string): HTMLElement | undefined {
  const wanted = normalize(text);
  const links = [...root.querySelectorAll<HTMLElement>('a[data-topic]')].map((link) => ({
    link,
    title: normalize(link.querySelector('.node-text')?.textContent ?? link.textContent),
  }));
  const best =
    links.find(({ title }) => title === wanted) ??
    links.find(({ title }) => title.startsWith(wanted)) ??
    links.find(({ title }) => title.includes(wanted));
  return best?.link;
}

const normalize = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
