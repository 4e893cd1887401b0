/**
 * A link of the graph, or the one to the same place in the drawing that has taken the place of its own since: the map may
 * wake up while a menu or a panel is open that gives the focus back to a link.
 */
export function findShownLink(link: HTMLElement): HTMLElement {
  const href = link.getAttribute('href');
  if (href === null || link.checkVisibility()) return link;
  const links = document.querySelectorAll<HTMLElement>(`.graph-view a[href="${CSS.escape(href)}"]`);
  return [...links].find((other) => other.checkVisibility()) ?? link;
}
