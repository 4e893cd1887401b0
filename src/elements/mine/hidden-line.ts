import { plural } from '../../words/plural.ts';

/**
 * Says in `scope` how many topics are left out, on a button that shows them and puts them away again. Without any, the
 * line goes. `place` puts a new line where it belongs.
 */
export function showHiddenLine(
  scope: HTMLElement,
  count: number,
  place: (line: HTMLElement) => void,
  onToggle?: () => void,
): void {
  const known = scope.querySelector<HTMLElement>('.hidden-line');
  if (count === 0) {
    known?.remove();
    return;
  }
  const line = known ?? makeLine(scope, onToggle);
  if (!known) place(line);
  line.dataset['count'] = String(count);
  writeLine(scope, line);
}

function makeLine(scope: HTMLElement, onToggle?: () => void): HTMLElement {
  const line = document.createElement('p');
  line.className = 'hidden-line no-print';
  const button = document.createElement('button');
  button.type = 'button';
  button.addEventListener('click', () => {
    scope.toggleAttribute('data-shows-hidden');
    writeLine(scope, line);
    onToggle?.();
  });
  line.append(button);
  return line;
}

function writeLine(scope: HTMLElement, line: HTMLElement): void {
  const button = line.querySelector('button');
  const count = Number(line.dataset['count']);
  const isShown = scope.hasAttribute('data-shows-hidden');
  if (!button) return;
  button.textContent = `${plural(count, 'hidden topic')}, ${isShown ? 'put away' : 'show'}`;
  button.setAttribute('aria-expanded', String(isShown));
}
