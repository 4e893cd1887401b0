/*
 * Popovers, and what stands in for them in browsers from before 2024: without the attribute the element is an ordinary
 * part of the page, which its style sheet puts above the rest. Asking for `:popover-open` there would throw.
 */

const canPopOver = (): boolean => 'showPopover' in HTMLElement.prototype;

/** Shows an element with `popover="manual"` above everything else. */
export function openPopover(element: HTMLElement): void {
  if (canPopOver()) {
    element.showPopover();
    return;
  }
  element.removeAttribute('popover');
  element.hidden = false;
}

export function closePopover(element: HTMLElement): void {
  if (canPopOver()) element.hidePopover();
  else element.hidden = true;
}

export const isPopoverOpen = (element: HTMLElement): boolean =>
  canPopOver() ? element.matches(':popover-open') : !element.hasAttribute('popover') && !element.hidden;
