/**
 * Opens or folds a section of the one-column form. Folded, it is found by the search of the browser, and in the wide
 * form it shows all the same.
 */
export function setFold(section: HTMLElement, isOpen: boolean): void {
  const body = section.querySelector('.graph-body');
  if (isOpen) body?.removeAttribute('hidden');
  else body?.setAttribute('hidden', 'until-found');
  section.querySelector('.graph-fold')?.setAttribute('aria-expanded', String(isOpen));
}

/** Opens the section around a part of the graph. */
export function unfoldAround(part: Element): void {
  const section = part.closest<HTMLElement>('.graph-section');
  if (section) setFold(section, true);
}
