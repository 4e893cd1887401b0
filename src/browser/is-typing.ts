/** Whether a key pressed on `target` belongs to a control that takes letters: a field, a choice, a text being edited. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.closest('input, textarea, select') !== null;
}
