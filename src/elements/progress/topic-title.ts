/** The link to a topic that the roadmap of the page draws first; the live and the static drawing have the same ones. */
export const findTopicLink = (topic: string): HTMLAnchorElement | null =>
  document.querySelector<HTMLAnchorElement>(`.views a[data-topic="${CSS.escape(topic)}"]`);

/** What a link to a topic calls it, without the signs that stand on the link. */
export const titleOfLink = (link: Element): string =>
  (link.querySelector('.node-text') ?? link).textContent.replace(/\s+/g, ' ').trim();
