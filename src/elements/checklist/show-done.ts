/** Says in the bar inside `root` how many items are done. */
export function showDone(root: HTMLElement, { done, total }: { readonly done: number; readonly total: number }): void {
  const text = root.querySelector('[data-text]');
  if (text) text.textContent = `${done} of ${total} done`;
  const bar = root.querySelector<HTMLElement>('.progress-bar');
  bar?.style.setProperty('--done', String(done));
  bar?.style.setProperty('--total', String(Math.max(1, total)));
}
